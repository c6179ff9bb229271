import type { Translate } from '../../strings';
import { type Formats, formatsFor } from '../fields/format';

/** The sum of shares as printed with so many digits, in per cent: 28.6, 28.6 and 42.9 add up to 100.1. */
export function printedSum(shares: readonly number[], digits: number): number {
  const { percent } = formatsFor('en');
  const sum = shares.reduce(
    (total, share) => total + Number(percent(share, digits).replace(/[%,]/g, '')),
    0,
  );
  return Number(sum.toFixed(digits));
}

/** Says of parts of a whole that their printed shares do not add up to 100 where rounding is why; undefined where they do. */
export function roundingNote(
  wholes: readonly (readonly number[])[],
  digits: number,
  t: Translate,
  { percent }: Formats,
): string | undefined {
  const sums = [
    ...new Set(
      wholes.filter((shares) => shares.length > 0).map((shares) => printedSum(shares, digits)),
    ),
  ].filter((sum) => sum !== 100);
  if (sums.length === 0) return undefined;
  return t('widget.rounded', { list: sums.map((sum) => percent(sum / 100, digits)).join('; ') });
}
