import type { Examples } from '../frame/examples';
import type { Campaign } from './fields';

const spring: Campaign = {
  treated: 1000,
  treatedBuyers: 120,
  control: 1000,
  controlBuyers: 90,
  gain: 90,
  costPerContact: 1.5,
};

export const examples: Examples<Campaign> = {
  tag: 'CampaignUplift',
  id: 'campaign-uplift',
  prefix: 'uplift',
  states: [
    {
      name: 'the letter in spring',
      properties: spring,
      numbers: [
        '+30',
        '12.0%',
        '9.0%',
        '+3.1 to +57',
        'PLN 1,200',
        'PLN 9,300',
        'PLN 50.00',
        'PLN 12.50',
        'cannot tell',
      ],
    },
    {
      name: 'the letter in autumn',
      properties: { ...spring, controlBuyers: 115 },
      numbers: ['+5', 'PLN 300', '−PLN 1,050'],
    },
    {
      name: 'an offer that wakes the sleeping',
      properties: { ...spring, treatedBuyers: 900, controlBuyers: 940 },
      numbers: ['−40', '90.0%', '94.0%', 'loses money', '–'],
    },
    {
      name: 'a campaign that surely pays',
      properties: { ...spring, treatedBuyers: 300, controlBuyers: 100 },
      numbers: ['+200', 'pays for itself', 'PLN 7.50'],
    },
    {
      name: 'no control group',
      properties: { ...spring, control: 0, controlBuyers: 0 },
      numbers: ['Nobody was left alone'],
    },
    {
      name: 'more buyers than people',
      properties: { ...spring, treated: 10 },
      numbers: ['A part cannot be larger than the whole.'],
    },
    {
      name: 'nobody bought',
      properties: { ...spring, treatedBuyers: 0, controlBuyers: 0 },
      numbers: ['0.0%', '−3.8 to +3.8'],
    },
  ],
};
