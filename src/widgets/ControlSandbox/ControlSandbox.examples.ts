import type { Examples } from '../parts/examples';
import type { Process } from './fields';

const calls = [6.1, 5.8, 6.4, 6.0, 5.7, 6.3, 6.2, 5.9, 6.5, 6.1, 5.6, 6.0, 8.2, 6.3, 5.9, 6.2, 5.8, 6.4, 6.0, 6.1];

export const examples: Examples<Process> = {
  tag: 'ControlSandbox',
  id: 'control-sandbox',
  prefix: 'control',
  states: [
    {
      name: 'twenty days of calls',
      properties: { values: calls },
      numbers: ['One of 20 points', '13 (8.20', 'above the upper limit', '6.18', '4.66', '7.69', '0.57'],
    },
    {
      name: 'a process that steps up',
      properties: { values: [...calls.slice(0, 12), 7, 7.1, 6.9, 7.2, 7, 7.1, 6.9, 7.2] },
      numbers: ['2 of 20 points', '20 (7.20, the eighth in a row', '5.48'],
    },
    { name: 'always the same', properties: { values: [5, 5, 5, 5] }, numbers: ['None of the 4 points'] },
    { name: 'below zero', properties: { values: [-3, 2, -1, 40, 0.5] }, numbers: ['None of the 5 points'] },
    { name: 'one value alone', properties: { values: [5] }, numbers: ['Fewer values'] },
  ],
};
