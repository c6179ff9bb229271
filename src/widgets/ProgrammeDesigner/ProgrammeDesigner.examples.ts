import type { Examples } from '../frame/examples';
import type { Programme } from './fields';

const store: Programme = {
  members: 20_000,
  spend: 1250,
  marginShare: 0.3,
  earnRate: 0.01,
  breakageShare: 0.2,
  fixedCost: 200_000,
  upliftShare: 0.06,
  heldShare: 0.4,
};

export const examples: Examples<Programme> = {
  tag: 'ProgrammeDesigner',
  id: 'programme-designer',
  prefix: 'programme',
  states: [
    {
      name: 'the department store',
      properties: store,
      numbers: [
        'PLN 38,000',
        'PLN 265,000',
        'PLN 412,000',
        '1.55%',
        'PLN 450,000',
        '5.5%',
        '−PLN 15,000',
        'PLN 84,800',
        'PLN 53,000',
      ],
    },
    {
      name: 'members who spend no more',
      properties: { ...store, upliftShare: 0 },
      numbers: ['−PLN 400,000', 'too little', '5.5%'],
    },
    {
      name: 'points that cost more than the margin',
      properties: { ...store, earnRate: 0.5 },
      numbers: ['No uplift is enough', '–'],
    },
    {
      name: 'no members',
      properties: { ...store, members: 0 },
      numbers: ['−PLN 200,000', 'PLN 0', '–'],
    },
    {
      name: 'every point forgotten',
      properties: { ...store, breakageShare: 1, fixedCost: 0, upliftShare: 0 },
      numbers: ['PLN 0', 'PLN 250,000', '0.0%'],
    },
  ],
};
