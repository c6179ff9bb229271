import { formatsFor } from '../fields/format';
import { readListSoon } from '../paste/lazy-list';
import type { readList } from '../paste/read-list';
import { isUnread, type PasteReport } from '../paste/report';
import { percentOf } from '../paste/shares-of-one';

export const maxShares = 101;

/** Shares still there, in per cent, as a reader pastes them. */
export function readShares(
  pasted: string,
  tag: string,
  reader?: typeof readList,
): { shares: number[]; report: PasteReport } {
  const { values, report } = readListSoon(
    pasted,
    {
      from: 0,
      to: 100,
      isPercent: true,
      decimalComma: formatsFor(tag).decimalComma,
      isPeriods: true,
    },
    reader,
  );
  return { shares: values.map(shareOf), report };
}

// 86.9 / 100 is 0.8690000000000001 in floating point
const shareOf = (percent: number) => Number((percent / 100).toPrecision(12));

/**
 * Shares as a reader of a language would have typed them; where none is above one per cent, with
 * the sign, as they might be shares of 1.
 */
export function writeShares(shares: readonly number[], tag: string): string {
  const sign = shares.every((share) => share <= 0.01) ? '%' : '';
  return shares.map((share) => formatsFor(tag).plain(percentOf(share)) + sign).join('; ');
}

/** `100_86.9_74.3` for an address; undefined while there is a mistake in the text. */
export function sharesToAddress(pasted: string, tag: string): string | undefined {
  const { shares, report } = readShares(pasted, tag);
  return isUnread(report) || shares.length === 0 || shares.length > maxShares
    ? undefined
    : shares.map(percentOf).join('_');
}

export function sharesFromAddress(text: string, tag: string): string | undefined {
  if (!/^\d{1,3}(\.\d{1,10})?(_\d{1,3}(\.\d{1,10})?)*$/.test(text)) return undefined;
  const shares = text.split('_').map((percent) => shareOf(Number(percent)));
  return shares.length > maxShares || shares.some((share) => share > 1)
    ? undefined
    : writeShares(shares, tag);
}
