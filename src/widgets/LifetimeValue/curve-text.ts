import { formatsFor } from '../parts/format';
import { readNumberList, sortOut } from '../parts/number-list';

export const mostShares = 101;

/** Shares still there, in per cent, as a reader pastes them, and the positions, from 1, of what is none. */
export function readShares(pasted: string, tag: string): { shares: number[]; wrong: number[] } {
  const list = readNumberList(pasted, formatsFor(tag).decimalComma);
  const { values, wrong } = sortOut(list, (value) => value >= 0 && value <= 100);
  return { shares: values.map(shareOf), wrong };
}

// 86.9 / 100 is 0.8690000000000001 in floating point
const shareOf = (percent: number) => Number((percent / 100).toPrecision(12));
const percentOf = (share: number) => Number((100 * share).toPrecision(12));

/** Shares as a reader of a language would have typed them. */
export const writeShares = (shares: readonly number[], tag: string): string => shares.map((share) => formatsFor(tag).plain(percentOf(share))).join('; ');

/** `100_86.9_74.3` for an address; undefined while there is a mistake in the text. */
export function sharesToAddress(pasted: string, tag: string): string | undefined {
  const { shares, wrong } = readShares(pasted, tag);
  return wrong.length > 0 || shares.length === 0 || shares.length > mostShares ? undefined : shares.map(percentOf).join('_');
}

export function sharesFromAddress(text: string, tag: string): string | undefined {
  if (!/^\d{1,3}(\.\d{1,10})?(_\d{1,3}(\.\d{1,10})?)*$/.test(text)) return undefined;
  const shares = text.split('_').map((percent) => shareOf(Number(percent)));
  return shares.length > mostShares || shares.some((share) => share > 1) ? undefined : writeShares(shares, tag);
}
