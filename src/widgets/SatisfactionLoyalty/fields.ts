import { choiceField, numberField } from '../fields/fields';
import { percentMarks } from '../fields/read-number';

export const views = ['curves', 'types'] as const;
export const markets = ['competitive', 'between', 'captive', 'own'] as const;
export type View = (typeof views)[number];
export type Market = (typeof markets)[number];

/** How the curves of the three markets bend: k of the teaching curve. */
export const steepness = { competitive: 3, between: 1, captive: 0.35 } as const;

/** What an author may write in the tag. */
export type Customer = {
  view: View;
  market: Market;
  /** k of the reader's own market */
  own: number;
  /** from 1 to 5 */
  satisfaction: number;
  /** half of the customers are this much above, half this much below */
  spread: number;
  /** of the single customer among the four types, a share from 0 to 1 */
  loyalty: number;
};

/** What a reader can set; loyalty is per cent here. */
export function customerFields({
  tag,
  view,
  market,
  own,
  satisfaction,
  spread,
  loyalty,
}: Customer & { tag: string }) {
  return {
    view: choiceField(views, view),
    market: choiceField(markets, market),
    own: numberField({ initial: own, from: 0.1, to: 10, step: 0.1, sliderTo: 6, tag }),
    satisfaction: numberField({ initial: satisfaction, from: 1, to: 5, step: 0.1, tag }),
    spread: numberField({ initial: spread, from: 0, to: 2, step: 0.1, tag }),
    loyalty: numberField({
      initial: Number((100 * loyalty).toPrecision(12)),
      from: 0,
      to: 100,
      step: 5,
      marks: percentMarks,
      tag,
    }),
  };
}
