import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Base } from './fields';

const senders = [
  ['A', 5, 12, 2400],
  ['B', 40, 3, 310],
  ['C', 12, 8, 1150],
  ['D', 200, 1, 90],
  ['E', 75, 2, 640],
  ['F', 20, 6, 720],
  ['G', 310, 1, 45],
  ['H', 33, 5, 980],
  ['I', 120, 2, 150],
  ['J', 9, 15, 3900],
] as const;
const ten: Base = {
  customers: senders.map(([id, days, orders, amount]) => ({ id, days, orders, amount })),
  costPerContact: 1.1,
  marginPerResponse: 22,
};

export const examples: Examples<Base> = {
  tag: 'RfmScorer',
  id: 'rfm-scorer',
  prefix: 'rfm',
  also: [pasteWords],
  states: [
    {
      name: 'ten senders',
      properties: ten,
      numbers: [
        '10 customers',
        '4 of them',
        '79%',
        '5.0%',
        '555',
        '334',
        '223',
        'PLN 4.40',
        'best: recent and frequent',
      ],
    },
    {
      name: 'a letter dearer than a reply',
      properties: { ...ten, costPerContact: 30 },
      numbers: ['136.4%', 'can never pay', '–'],
    },
    {
      name: 'replies that earn nothing',
      properties: { ...ten, marginPerResponse: 0 },
      numbers: ['This number must be above zero', '555'],
    },
  ],
};
