import type { Examples } from '../frame/examples';
import { pasteWords } from '../frame/island-props';
import type { Matrix } from './fields';

const senders =
  'Kinga; 90; 2\nlaboratory; 10; 2.5\nMr Gajda; 100; -2.25\nstationer; 95; -0.25\nbookshop; 85; -0.75\ncloth wholesaler; 40; -1.75\ncosmetics shop; 80; -1.25\nBartek; 0; -0.5';

export const examples: Examples<Matrix> = {
  tag: 'DickBasu',
  id: 'dick-basu-plot',
  prefix: 'basu',
  also: [pasteWords],
  states: [
    {
      name: 'eight senders, regular from half of their parcels',
      properties: { customers: senders, patronage: 0.5, attitude: 0.5 },
      numbers: [
        'Of 8 customers',
        '20%',
        '4%',
        '62%',
        'Kinga',
        'cloth wholesaler',
        'Spurious loyalty',
        '50.0%',
      ],
    },
    {
      name: 'the same, regular from two fifths',
      properties: { customers: senders, patronage: 0.4, attitude: 0.5 },
      numbers: ['17%', '62.5%'],
    },
    {
      name: 'nobody is regular',
      properties: { customers: 'a; 10; 3\nb; 20; -3', patronage: 0.9, attitude: 0 },
      numbers: ['Of 2 customers', 'nobody buys repeatedly'],
    },
    {
      name: 'a crowd',
      properties: {
        customers: Array.from(
          { length: 150 },
          (_, shop) => `${(shop * 37) % 101};${(shop % 7) - 3}`,
        ).join('\n'),
        patronage: 0.5,
        attitude: 1,
      },
      numbers: ['Of 150 customers'],
    },
    {
      name: 'no customers yet',
      properties: { customers: '', patronage: 0.5, attitude: 0.5 },
      numbers: ['nothing to divide by'],
    },
  ],
};
