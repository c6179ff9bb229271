import type { Examples } from '../frame/examples';
import type { Customer } from './fields';

const usual: Customer = {
  view: 'curves',
  market: 'competitive',
  own: 2,
  satisfaction: 4,
  spread: 0,
  loyalty: 0,
};

export const examples: Examples<Customer> = {
  tag: 'SatisfactionLoyalty',
  id: 'satisfaction-loyalty-curves',
  prefix: 'apostle',
  states: [
    {
      name: 'what a 4 is worth where customers can choose',
      properties: usual,
      numbers: ['42.2%', '57.8', '12.5%', '61.6%', '78.5%', '90.4%'],
    },
    {
      name: 'half threes and half fives',
      properties: { ...usual, spread: 1 },
      numbers: ['42.2%', '56.3%', 'from 3', '5'],
    },
    {
      name: 'captives at 2',
      properties: { ...usual, market: 'captive', satisfaction: 2 },
      numbers: ['61.6%', '16.9'],
    },
    {
      name: 'the top of a market of one’s own',
      properties: { ...usual, market: 'own', own: 0.5, satisfaction: 5 },
      numbers: ['100.0%', 'nothing above', '70.7%'],
    },
    {
      name: 'content and gone',
      properties: { ...usual, view: 'types' },
      numbers: ['Mercenary', '42.2%'],
    },
    {
      name: 'unhappy and kept',
      properties: { ...usual, view: 'types', market: 'captive', satisfaction: 2, loyalty: 1 },
      numbers: ['Hostage', '61.6%'],
    },
    {
      name: 'the loudest of all',
      properties: { ...usual, view: 'types', satisfaction: 1, loyalty: 0 },
      numbers: ['Terrorist', '0.0%'],
    },
  ],
};
