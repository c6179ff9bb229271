import type { Examples } from '../frame/examples';
import type { Cases } from './fields';

const heron: Cases = {
  failures: 400,
  keptWith: 0.72,
  keptWithout: 0.45,
  watched: 200,
  value: 514,
  cost: 60,
};

export const examples: Examples<Cases> = {
  tag: 'RecoveryReturn',
  id: 'recovery-return',
  prefix: 'repair',
  states: [
    {
      name: 'four hundred serious failures',
      properties: heron,
      numbers: [
        '131.3%',
        'PLN 24,000',
        'PLN 55,512',
        'PLN 31,512',
        'PLN 138.78',
        '+17.4',
        '+35.9',
        'PLN 90',
        'PLN 184',
      ],
    },
    {
      name: 'the same repair for small failures loses money',
      properties: {
        ...heron,
        failures: 150,
        keptWith: 0.6,
        keptWithout: 0.55,
        value: 320,
        cost: 25,
      },
      numbers: ['−36.0%', '−PLN 1,350', 'PLN 16.00', 'may be chance'],
    },
    {
      name: 'a repair that costs nothing',
      properties: { ...heron, cost: 0 },
      numbers: ['PLN 55,512', 'costs nothing'],
    },
    {
      name: 'a repair that drives people away',
      properties: { ...heron, keptWith: 0.4 },
      numbers: ['−PLN 34,280', '−5.0', 'drives away margin worth PLN 10,280', 'may be chance'],
    },
    {
      name: 'a repair that surely keeps fewer',
      properties: { ...heron, keptWith: 0.2 },
      numbers: ['this repair keeps fewer'],
    },
  ],
};
