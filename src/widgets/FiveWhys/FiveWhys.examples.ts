import type { Examples } from '../frame/examples';
import { draftWords } from '../frame/island-props';
import { type Chain, emptyChain } from './chain';

const candles: Chain = {
  problem: 'Of forty candles, nine arrived crushed.',
  whys: [
    { because: 'Heavy boxes lay on top.', check: 'Weight on top in 22 of 30 damaged boxes.' },
    {
      because: 'Cages are loaded in order of arrival.',
      check: 'Bartosz watched one night at West.',
    },
    { because: 'The loader cannot see what is fragile.', check: '' },
    { because: 'The label has no field for it.', check: 'Looked at a label.' },
    { because: 'Senders are never asked.', check: 'Read the form.' },
  ],
  action: 'Ask on the form; offer a stronger box.',
  owner: 'Bartosz',
  sign: 'Damage per 10,000 parcels at West, twelve weeks before and after.',
};

export const examples: Examples<{ chain: Chain }> = {
  tag: 'FiveWhys',
  id: 'five-whys-board',
  prefix: 'whys',
  also: [draftWords],
  states: [
    {
      name: 'from candles to a form',
      properties: { chain: candles },
      numbers: ['5 answers', 'Number 3', '22 of 30', 'Bartosz', 'not checked'],
    },
    {
      name: 'nothing written yet',
      properties: { chain: emptyChain },
      numbers: ['Begin with what the customer noticed', 'Why 1'],
    },
    {
      name: 'checked, and no action yet',
      properties: { chain: { ...candles, action: ' ', whys: candles.whys.slice(0, 2) } },
      numbers: ['2 answers', 'Each has been checked', 'not yet end'],
    },
  ],
};
