import type { Examples } from '../frame/examples';
import type { Rates } from './fields';

export const examples: Examples<Rates> = {
  tag: 'StageFunnel',
  id: 'stage-funnel',
  prefix: 'funnel',
  states: [
    {
      name: 'a thousand flyers',
      properties: { start: 1000, rates: [0.4, 0.6, 0.5, 0.5, 0.5, 0.4] },
      numbers: [
        '1,000',
        '400',
        '240',
        '120',
        '60',
        '30',
        '12',
        '−600',
        '−160',
        '1.2%',
        '83.3',
        '+0.30',
        '+0.24',
        '+0.20',
        'show interest” and “recommend”',
      ],
    },
    {
      name: 'a second visit for more',
      properties: { start: 1000, rates: [0.4, 0.6, 0.5, 0.6, 0.5, 0.4] },
      numbers: ['72', '36', '14.4', '1.4%', '69.4'],
    },
    {
      name: 'nobody buys again',
      properties: { start: 1000, rates: [0.4, 0.6, 0.5, 0, 0.5, 0.4] },
      numbers: ['nobody becomes an advocate', '120', '0.0%'],
    },
    {
      name: 'everybody goes on',
      properties: { start: 7, rates: [1, 1, 1, 1, 1, 1] },
      numbers: ['7', '100.0%', 'one for every 1 of them', 'no full point left'],
    },
    {
      name: 'a very narrow path',
      properties: { start: 1_000_000_000, rates: [0.001, 0.001, 0.001, 0.001, 0.001, 0.001] },
      numbers: ['1,000,000,000', '1,000,000', '0.0010'],
    },
  ],
};
