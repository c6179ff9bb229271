import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Starting } from './fields';

const usual: Starting = { view: 'table', margin: 240, retention: 0.88, discount: 0.1, cost: 150 };

export const examples: Examples<Starting> = {
  tag: 'LifetimeValue',
  id: 'lifetime-value-table',
  prefix: 'ltv',
  also: [pasteWords],
  states: [
    {
      name: 'the department-store card, completed',
      properties: usual,
      numbers: [
        'PLN 524.46',
        '340.00',
        '470.91',
        '10,489,256',
        '3,600',
        '3.50',
        '5 months',
        'given by the example',
        'our assumption',
      ],
    },
    {
      name: 'two programmes',
      properties: { ...usual, view: 'compare' },
      numbers: [
        'PLN 42.95',
        'PLN 858,926',
        'PLN 567.41',
        'PLN 29.17',
        '315.00',
        'behind for 1 year',
      ],
    },
    {
      name: 'a small regular sender, in closed form',
      properties: { ...usual, view: 'closed' },
      numbers: ['PLN 960.00', '4.00', '85.0%', '91.0%', 'PLN 816', 'PLN 1,149'],
    },
    {
      name: 'a margin with cents',
      properties: { ...usual, view: 'closed', margin: 75.5 },
      numbers: ['PLN 75.50 a year', 'PLN 302.00', 'PLN 343.18'],
    },
    {
      name: 'nobody stays',
      properties: { ...usual, view: 'closed', retention: 0 },
      numbers: ['PLN 90.00 is left, 1.60 times'],
    },
    {
      name: 'dearer to win than worth',
      properties: { ...usual, view: 'closed', retention: 0, cost: 300 },
      numbers: ['is not paid back', '−PLN 60.00'],
    },
    {
      name: 'the shortcut and what it forgets',
      properties: { ...usual, view: 'shortcut', margin: 375, retention: 0.4 },
      numbers: ['PLN 625.00', 'PLN 589.29'],
    },
    {
      name: 'any survival curve',
      properties: { ...usual, view: 'curve', margin: 100 },
      numbers: ['49.1%', 'PLN 418.56'],
    },
    {
      name: 'nobody ever leaves and later money is worth as much',
      properties: { ...usual, view: 'closed', retention: 1, discount: 0 },
      numbers: ['no end'],
    },
    {
      name: 'a customer who costs more than they bring',
      properties: { ...usual, view: 'closed', margin: -20 },
      numbers: ['−PLN 80.00', 'never'],
    },
  ],
};
