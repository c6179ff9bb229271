import type { Examples } from '../frame/examples';
import type { Counts } from './fields';

export const examples: Examples<Counts> = {
  tag: 'CsatCalculator',
  id: 'csat-calculator',
  prefix: 'csat',
  states: [
    {
      name: 'a day of 120 answers',
      properties: { counts: [6, 9, 21, 54, 30] },
      numbers: ['CSAT 70.0%', '84 of 120', '61.3% to 77.5%', '3.775', '25.0%'],
    },
    {
      name: 'a depot of twelve',
      properties: { counts: [0, 0, 1, 6, 5] },
      numbers: ['11 of 12', '91.7%', '64.6% to 98.5%', '4.333'],
    },
    {
      name: 'everybody satisfied',
      properties: { counts: [0, 0, 0, 0, 20] },
      numbers: ['100%', '83.9% to 100.0%'],
    },
    {
      name: 'one person',
      properties: { counts: [1, 0, 0, 0, 0] },
      numbers: ['0 of 1', 'CSAT 0.0%', '1.00'],
    },
    { name: 'nobody', properties: { counts: [0, 0, 0, 0, 0] }, numbers: ['Nobody has answered'] },
  ],
};
