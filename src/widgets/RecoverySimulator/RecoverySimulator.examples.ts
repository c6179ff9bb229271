import type { RepairedFailure } from '../../measures/recovery-illustration';
import type { Examples } from '../frame/examples';

const candles: RepairedFailure = {
  severity: 7,
  earlierFailures: 0,
  outcome: 9,
  process: 9,
  treatment: 9,
  mayReturn: false,
  preventable: true,
};

export const examples: Examples<RepairedFailure> = {
  tag: 'RecoverySimulator',
  id: 'recovery-simulator',
  prefix: 'recovery',
  states: [
    {
      name: 'forty candles before a wedding',
      properties: candles,
      numbers: ['illustration', '51 to 71', '46 to 76', '75', '2 of the four'],
    },
    {
      name: 'the first mild accident, repaired superbly',
      properties: {
        ...candles,
        severity: 1,
        outcome: 10,
        process: 10,
        treatment: 10,
        preventable: false,
      },
      numbers: ['71 to 91', '59 to 89', 'All four', 'not for repeat buying'],
    },
    {
      name: 'a charming letter and nothing else',
      properties: { ...candles, outcome: 0, process: 6, treatment: 10 },
      numbers: ['weakest', 'outcome', '25 to 45'],
    },
    {
      name: 'let down again and again',
      properties: {
        severity: 10,
        earlierFailures: 5,
        outcome: 0,
        process: 0,
        treatment: 0,
        mayReturn: true,
        preventable: true,
      },
      numbers: ['0 to 10', '0 of the four'],
    },
  ],
};
