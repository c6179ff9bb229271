import type { Examples } from '../frame/examples';
import type { Levels } from './fields';

export const examples: Examples<Levels> = {
  tag: 'PromiseDial',
  id: 'promise-dial',
  prefix: 'dial',
  states: [
    {
      name: 'two points short',
      properties: { promised: 8, delivered: 6 },
      numbers: [
        'Promised 8, delivered 6',
        '2 short of the promise',
        '86%',
        '31%',
        '9%',
        '33%',
        '−2.0',
      ],
    },
    {
      name: 'kept at a high level',
      properties: { promised: 8, delivered: 8 },
      numbers: ['promise kept', '77%', '43%', '6%'],
    },
    {
      name: 'more than was promised',
      properties: { promised: 4, delivered: 7.5 },
      numbers: ['Promised 4, delivered 7.5', '3.5 beyond the promise', '35%', '89%', '63%', '3%'],
    },
    {
      name: 'broken',
      properties: { promised: 10, delivered: 1 },
      numbers: ['9 short of the promise', '95%', '0%', '100%'],
    },
    {
      name: 'nothing promised and nothing given',
      properties: { promised: 0, delivered: 0 },
      numbers: ['promise kept', '5%', '12%', '62%'],
    },
  ],
};
