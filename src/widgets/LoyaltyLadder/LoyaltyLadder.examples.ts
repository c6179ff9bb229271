import { languages } from '../../languages';
import type { Examples } from '../frame/examples';
import type { StageNames } from './stages';

const alike = (name: string) =>
  Object.fromEntries(
    languages.map(({ path, name: language }) => [
      path,
      path === 'en' ? name : `${name} (${language})`,
    ]),
  ) as StageNames['suspect'];

/** In the book the names are those of its terms. */
const names: StageNames = {
  suspect: alike('Suspect'),
  prospect: alike('Prospect'),
  'disqualified-prospect': alike('Disqualified prospect'),
  'first-time-customer': alike('First-time customer'),
  'repeat-customer': alike('Repeat customer'),
  client: alike('Client'),
  advocate: alike('Advocate'),
  lapsed: alike('Lapsed customer'),
};

export const examples: Examples<{ names: StageNames }> = {
  tag: 'LoyaltyLadder',
  id: 'loyalty-ladder-diagram',
  prefix: 'ladder',
  states: [
    {
      name: 'the lowest rung',
      properties: { names },
      numbers: [
        'Suspect is rung 1 of 6',
        '“Is this anything to do with me?”',
        'Advocate',
        'Disqualified prospect',
        'Lapsed customer',
        'Suspect (Polski)',
        '“I put my name to this.”',
      ],
    },
  ],
};
