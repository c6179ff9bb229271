import type { Examples } from '../frame/examples';
import type { Prevention } from './fields';

const packaging: Prevention = {
  cases: 4000,
  share: 0.2,
  costPerCase: 55,
  hidden: 25.5,
  lostShare: 0.05,
  margin: 600,
  price: 18_000,
  removed: 0.6,
  removedLow: 0.3,
  years: 2,
};

export const examples: Examples<Prevention> = {
  tag: 'QualityPayback',
  id: 'prevention-payback',
  prefix: 'roq',
  states: [
    {
      name: 'packaging against transport damage',
      properties: packaging,
      numbers: [
        '800 cases',
        'PLN 44,000',
        'PLN 26,400',
        'after 8.2 months',
        'after 16.4 months',
        '193.3%',
        '46.7%',
        'PLN 55.00',
      ],
    },
    {
      name: 'pads that wear out in a year',
      properties: { ...packaging, years: 1 },
      numbers: ['after 8.2 months', 'not before it wears out', '−26.7%'],
    },
    {
      name: 'an agent prevents nothing',
      properties: { ...packaging, price: 78_000, removed: 0, removedLow: 0 },
      numbers: ['never', '−100.0%', 'PLN 0'],
    },
    {
      name: 'free advice',
      properties: { ...packaging, price: 0, removedLow: 0.25 },
      numbers: ['after 0 months', 'PLN 52,800'],
    },
    { name: 'no failures', properties: { ...packaging, cases: 0 }, numbers: ['0 cases', 'never'] },
  ],
};
