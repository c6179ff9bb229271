import { choiceField, numberField, numbersField } from '../fields/fields';

export const chains = ['path', 'service'] as const;
export type Chain = (typeof chains)[number];

/** How many links each chain has, and at which box its way round arrives, if it has one. */
export const shapes = {
  path: { links: 3, roundTo: undefined },
  service: { links: 5, roundTo: 2 },
} as const;

/**
 * What an author may write in the tag; an effect, from −1 to 1, is what a link passes on for each
 * point.
 */
export type Effects = {
  chain: Chain;
  /** points added to the first box */
  push: number;
  path: readonly number[];
  service: readonly number[];
  /** from the conditions inside the firm straight to what customers get */
  round: number;
  /** how far off each effect may be */
  margin: number;
};

/** What a reader can set. */
export function effectFields({
  tag,
  chain,
  push,
  path,
  service,
  round,
  margin,
}: Effects & { tag: string }) {
  const effect = { from: -1, to: 1, step: 0.05, tag };
  return {
    chain: choiceField(chains, chain),
    push: numberField({ initial: push, from: -100, to: 100, sliderTo: 20, step: 1, tag }),
    path: numbersField({ initial: path, ...effect }),
    service: numbersField({ initial: service, ...effect }),
    round: numberField({ initial: round, ...effect }),
    margin: numberField({ initial: margin, from: 0, to: 0.5, step: 0.05, tag }),
  };
}
