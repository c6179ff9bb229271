import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Bond } from './fields';

const usual: Bond = {
  list: 'usual',
  means: [5.6, 5.1, 4.4],
  weights: [1, 1, 1],
  average: 'arithmetic',
};

export const examples: Examples<Bond> = {
  tag: 'RelationshipQuality',
  id: 'relationship-quality-builder',
  prefix: 'crq',
  also: [pasteWords],
  states: [
    {
      name: 'all of Heron',
      properties: usual,
      numbers: [
        '76.7',
        '68.3',
        '56.7',
        '67.2',
        '66.7',
        '33.3%',
        'Weakest: commitment',
        '0.91',
        '0.59',
        '0.99',
        '5.11',
      ],
    },
    {
      name: 'weights of Heron’s choice',
      properties: { ...usual, weights: [40, 35, 25] },
      numbers: ['68.75', '40.0%', '35.0%', '25.0%'],
    },
    {
      name: 'a hole in the East',
      properties: { ...usual, means: [6.2, 3.1, 5.5], average: 'geometric' },
      numbers: ['65.6', '61.0', 'Weakest: trust'],
    },
    {
      name: 'nothing left of one part',
      properties: { ...usual, means: [7, 7, 1], average: 'geometric' },
      numbers: ['0.0', '66.7'],
    },
    {
      name: 'the list of course slides',
      properties: { ...usual, list: 'slides', means: [5, 5, 5] },
      numbers: ['Loyalty', 'correlated', 'equally strong'],
    },
    {
      name: 'no weights at all',
      properties: { ...usual, weights: [0, 0, 0] },
      numbers: ['At least one weight'],
    },
  ],
};
