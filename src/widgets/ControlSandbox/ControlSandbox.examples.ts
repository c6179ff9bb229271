import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Process } from './fields';

const calls = [
  6.1, 5.8, 6.4, 6.0, 5.7, 6.3, 6.2, 5.9, 6.5, 6.1, 5.6, 6.0, 8.2, 6.3, 5.9, 6.2, 5.8, 6.4, 6.0,
  6.1,
];

const cans = [
  12, 15, 8, 10, 4, 7, 16, 9, 14, 10, 5, 6, 17, 12, 22, 8, 10, 5, 13, 11, 20, 18, 24, 15, 9, 12, 7,
  13, 9, 6,
];

export const examples: Examples<Process> = {
  tag: 'ControlSandbox',
  id: 'control-sandbox',
  prefix: 'control',
  also: [pasteWords],
  states: [
    {
      name: 'twenty days of calls',
      properties: { values: calls },
      numbers: [
        'One of 20 points',
        '13 (8.20',
        'above the upper limit',
        '6.175',
        '4.6632',
        '7.6868',
        '0.5684',
      ],
    },
    {
      name: 'a process that steps up',
      properties: { values: [...calls.slice(0, 12), 7, 7.1, 6.9, 7.2, 7, 7.1, 6.9, 7.2] },
      numbers: ['2 of 20 points', '20 (7.20, the eighth in a row', '5.48'],
    },
    {
      name: 'the day whose cause was found is left out, and customers allow seven minutes',
      properties: { values: [...calls.slice(0, 12), ...calls.slice(13)], specUpper: 7 },
      numbers: [
        'None of the 19 points',
        '5.0341',
        '7.1027',
        'Cpk 0.90',
        'customers allow',
        'Moving ranges',
        '0.3889',
      ],
    },
    {
      name: 'leaky cans in samples of fifty',
      properties: { values: cans, kind: 'p', sizes: [50] },
      numbers: ['2 of 30 points', '0.2313', '0.0524', '0.4102', '15 (0.4', '23 (0.4'],
    },
    {
      name: 'faults in rolls of unlike length',
      properties: {
        values: [14, 12, 20, 11, 7, 10, 21, 16, 19, 23],
        kind: 'u',
        sizes: [10, 8, 13, 10, 9.5, 10, 12, 10.5, 12, 12.5],
      },
      numbers: ['None of the 10 points', 'limits for its own size', '1.423', '2.555'],
    },
    {
      name: 'faults in equal units',
      properties: {
        values: [
          21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16,
          19, 17, 15,
        ],
        kind: 'c',
      },
      numbers: ['2 of 26 points', '19.846', '6.481', '33.211'],
    },
    {
      name: 'more defective than inspected',
      properties: { values: [5, 60], kind: 'p', sizes: [50] },
      numbers: ['no smaller than its count'],
    },
    {
      name: 'always the same',
      properties: { values: [5, 5, 5, 5] },
      numbers: ['None of the 4 points'],
    },
    {
      name: 'below zero',
      properties: { values: [-3, 2, -1, 40, 0.5] },
      numbers: ['None of the 5 points'],
    },
    { name: 'one value alone', properties: { values: [5] }, numbers: ['Fewer values'] },
  ],
};
