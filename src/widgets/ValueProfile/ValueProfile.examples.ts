import type { Examples } from '../frame/examples';
import type { Profiles } from './fields';

const trainers: Profiles = {
  first: [6, 3, 8, 9, 7, 2],
  second: [8, 8, 4, 3, 1, 2],
  firstName: 'the limited pair',
  secondName: 'the ordinary pair',
};

export const examples: Examples<Profiles> = {
  tag: 'ValueProfile',
  id: 'value-profile',
  prefix: 'profile',
  states: [
    {
      name: 'two pairs of trainers',
      properties: trainers,
      numbers: [
        'Furthest ahead: the limited pair in what others think (9 against 3)',
        'the ordinary pair in price for what you get (3 against 8)',
        'out of sight: novelty (7 against 1).',
        '+6.0',
        '−5.0',
      ],
    },
    {
      name: 'alike',
      properties: { ...trainers, second: trainers.first },
      numbers: ['score alike'],
    },
    {
      name: 'as far apart as can be',
      properties: { first: [10, 10, 10, 10, 10, 10], second: [0, 0, 0, 0, 0, 0] },
      numbers: ['Furthest ahead: offer A in', '+10.0'],
    },
  ],
};
