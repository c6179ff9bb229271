import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Means } from './fields';

const heron = {
  expected: [5.2, 6.7, 6.3, 6.4, 6],
  perceived: [5.6, 5.9, 5.5, 6.2, 5.4],
  weights: [10, 35, 22, 18, 15],
};

export const examples: Examples<Means> = {
  tag: 'GapCalculator',
  id: 'gap-calculator',
  prefix: 'gap',
  also: [pasteWords],
  states: [
    {
      name: 'a parcel firm',
      properties: heron,
      numbers: [
        '−0.54',
        '−0.40',
        '5.72',
        'furthest short in reliability (−0.80) and responsiveness (−0.80)',
        '+0.40',
        '−0.542',
        '−0.20',
        '−0.60',
      ],
    },
    {
      name: 'weights that add up to less',
      properties: { ...heron, weights: [1, 0, 0, 0, 1] },
      numbers: ['−0.10', 'add up to 2, not 100'],
    },
    {
      name: 'no weights',
      properties: { ...heron, weights: [0, 0, 0, 0, 0] },
      numbers: ['Unweighted gap −0.40'],
    },
    {
      name: 'everything above a low bar',
      properties: { ...heron, expected: [3, 3, 3, 3, 3], perceived: [4.1, 4.1, 4.1, 4.1, 7] },
      numbers: ['+1.10', '+4.00', 'Nowhere', '4.68'],
    },
    {
      name: 'the largest gap there is',
      properties: { ...heron, expected: [7, 7, 7, 7, 7], perceived: [1, 1, 1, 1, 1] },
      numbers: ['−6.00', '1.00'],
    },
  ],
};
