import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Complaints } from './fields';

export const examples: Examples<Complaints> = {
  tag: 'Pareto',
  id: 'complaint-pareto',
  prefix: 'pareto',
  also: [pasteWords],
  states: [
    {
      name: 'four thousand complaints',
      properties: {
        causes: [
          { name: 'late', count: 1480, cost: 12 },
          { name: 'damaged in transport', count: 800, cost: 55 },
          { name: 'address wrong or missed', count: 640, cost: 30 },
          { name: 'long wait on the phone', count: 480, cost: 6 },
          { name: 'wrong bill', count: 360, cost: 15 },
          { name: 'manners', count: 240, cost: 10 },
        ],
      },
      numbers: [
        '4 of 6',
        '4,000 cases',
        '37.0%',
        '1,480',
        '85.0%',
        '35.5% to 38.5%',
        'PLN 44,000',
        '48.0%',
        'not few',
        'by money it is damaged in transport',
      ],
    },
    {
      name: 'a hundred complaints without costs',
      properties: {
        causes: [
          { name: 'billing', count: 12 },
          { name: 'late', count: 48 },
          { name: 'rude', count: 5 },
          { name: 'damaged', count: 32 },
          { name: 'other', count: 3 },
        ],
      },
      numbers: ['2 of 5', 'late and damaged', '48.0%', '80.0%', '92.0%'],
    },
    {
      name: 'twenty causes alike',
      properties: {
        causes: Array.from({ length: 20 }, (_, index) => ({
          name: `cause ${index + 1}x`,
          count: 5,
        })),
      },
      numbers: ['16 of 20', 'not few', '9 more'],
    },
    {
      name: 'nothing counted',
      properties: { causes: [{ name: 'late', count: 0, cost: 12 }] },
      numbers: ['nothing to divide by'],
    },
    { name: 'nothing at all', properties: { causes: [] }, numbers: ['nothing to divide by'] },
  ],
};
