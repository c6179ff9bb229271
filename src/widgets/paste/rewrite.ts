import type { DecimalSign } from './report';

const doubtful = /(?<![\d.,'\p{L}])([1-9]\d{0,2})([.,])(\d{3})(?![\d.,'])/gu;

const pair = /^(\s*[-+−–]?\d+),(\d+\s*)$/;

/**
 * The text with numbers that can be read in two ways written so that they have one: `1,204` as `1204`, or as `1,2040`.
 * `6,1` alone, which may be two numbers, becomes `6.1`.
 */
export function writeNumbers(pasted: string, decimal: DecimalSign): string {
  const text = pasted.normalize('NFKC');
  if (decimal === ',' && pair.test(text) && text.search(doubtful) < 0)
    return text.replace(pair, '$1.$2');
  return pasted.replace(doubtful, (_, integer: string, sign: string, digits: string) =>
    sign === decimal ? `${integer}${sign}${digits}0` : `${integer}${digits}`,
  );
}
