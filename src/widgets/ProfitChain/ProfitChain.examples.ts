import type { Examples } from '../frame/examples';
import type { Effects } from './fields';

const usual: Effects = {
  chain: 'path',
  push: 10,
  path: [0.5, 0.4, 0.3],
  service: [0.4, 0.3, 0.6, 0.5, 0.2],
  round: 0.3,
  margin: 0.1,
};

export const examples: Examples<Effects> = {
  tag: 'ProfitChain',
  id: 'chain-explorer',
  prefix: 'chain',
  states: [
    {
      name: 'ten points of satisfaction',
      properties: usual,
      numbers: ['0.60', '6.0%', '0.24', '1.20', '5.00', '2.00', 'What people buy → Profit', '0.20'],
    },
    {
      name: 'from the conditions inside the firm',
      properties: { ...usual, chain: 'service' },
      numbers: ['0.25', '2.5%', '4.20', '2.52', '1.26', '0.18'],
    },
    {
      name: 'a link that works the other way',
      properties: { ...usual, path: [0.5, -0.4, 0.5], margin: 0 },
      numbers: ['−1.00', '−10.0%', '−2.00'],
    },
    {
      name: 'a broken link',
      properties: { ...usual, path: [0.5, 0, 0.5], margin: 0 },
      numbers: ['0.0%', '5.00'],
    },
    {
      name: 'everything passed on',
      properties: { ...usual, path: [1, 1, 1] },
      numbers: ['10', '100.0%', '7.29'],
    },
    { name: 'no push', properties: { ...usual, push: 0 }, numbers: ['6.0%'] },
  ],
};
