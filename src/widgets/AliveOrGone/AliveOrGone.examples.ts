import type { Examples } from '../frame/examples';
import type { Buyer } from './fields';

const twoSenders: Buyer = { frequency: 7, other: 2, recency: 20, age: 39, periods: 39 };

export const examples: Examples<Buyer> = {
  tag: 'AliveOrGone',
  id: 'alive-or-gone-explorer',
  prefix: 'alive',
  states: [
    {
      name: 'a frequent buyer after a long silence',
      properties: twoSenders,
      numbers: ['14.1%', '0.73', '54.3%', '0.91'],
    },
    {
      name: 'the customer of the paper',
      properties: { ...twoSenders, frequency: 2, other: 0, recency: 30.43, age: 38.86 },
      numbers: ['72.7%', '1.23', '100.0%', '0.20'],
    },
    {
      name: 'a purchase last week',
      properties: { ...twoSenders, recency: 38 },
      numbers: ['90.0%', '80.4%', '4.67'],
    },
  ],
};
