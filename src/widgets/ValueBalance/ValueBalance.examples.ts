import type { Examples } from '../frame/examples';
import type { Offers } from './fields';

const meals: Offers = {
  weights: [3, 0, 3, 0, 0],
  first: [4, 3, 2, 2, 1],
  second: [9, 8, 6, 6, 3],
  firstName: 'the café',
  secondName: 'the dinner',
};

export const examples: Examples<Offers> = {
  tag: 'ValueBalance',
  id: 'value-balance',
  prefix: 'balance',
  states: [
    {
      name: 'a café and a dinner',
      properties: meals,
      numbers: [
        'By difference the dinner leads, +1.50 against +1.00',
        'By ratio the café leads, 2.00 against 1.50',
        'disagree',
        'quality weighed 2.40 instead of 3',
        '3.75',
        '0.75',
      ],
    },
    {
      name: 'a parcel today and with a message',
      properties: { weights: [3, 2, 2, 1, 2], first: [8, 6, 6, 5, 6], second: [8, 6, 6, 5, 3] },
      numbers: ['+0.70', '+1.30', 'No change of a single weight'],
    },
    {
      name: 'nothing given',
      properties: { ...meals, second: [9, 8, 0, 0, 0] },
      numbers: ['the dinner asks for nothing', '+4.50', 'none'],
    },
    {
      name: 'nothing matters',
      properties: { ...meals, weights: [0, 0, 0, 0, 0] },
      numbers: ['Every weight is 0'],
    },
    {
      name: 'alike',
      properties: { ...meals, second: meals.first },
      numbers: ['they tie at +1.00', 'they tie at 2.00'],
    },
  ],
};
