import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Counts } from './fields';

const features: Counts['features'] = [
  ['by noon', 5, 52, 88, 5, 0, 0],
  ['message', 22, 40, 61, 27, 4, 2],
  ['window', 48, 66, 20, 16, 0, 0],
  ['chocolate', 62, 14, 8, 54, 10, 2],
  ['music on hold', 12, 6, 10, 116, 5, 1],
];

export const examples: Examples<Counts> = {
  tag: 'KanoChart',
  id: 'kano-chart',
  prefix: 'kano',
  also: [pasteWords],
  states: [
    {
      name: 'a clear must-be',
      properties: { counts: [22, 40, 61, 27, 4, 2], features },
      numbers: ['156 answers', 'must-be', '0.41', '−0.67', '21', '13.6', '−0.673'],
    },
    {
      name: 'a chocolate',
      properties: { counts: [62, 14, 8, 54, 10, 2], features },
      numbers: ['A/I', '0.55', '−0.16', 'not clear', '10 people'],
    },
    {
      name: 'badly worded',
      properties: { counts: [10, 10, 10, 10, 0, 5], features },
      numbers: ['M/O', '11.1%', 'wording'],
    },
    {
      name: 'only reversed',
      properties: { counts: [0, 0, 0, 0, 9, 0], features },
      numbers: ['nothing to divide by'],
    },
    {
      name: 'one person',
      properties: { counts: [0, 1, 0, 0, 0, 0], features },
      numbers: ['1.00', '−1.00'],
    },
  ],
};
