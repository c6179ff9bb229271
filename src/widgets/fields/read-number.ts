/**
 * What a field allows. `marks` are signs or words that may stand beside the number, such as `%` or
 * `zł`.
 */
export type NumberLimits = { from: number; to: number; whole?: boolean; marks?: readonly string[] };

export type NumberProblem = 'empty' | 'not-a-number' | 'not-whole' | 'too-small' | 'too-large';

/**
 * What was typed as a number, or what is wrong with it. `readAs` says how a share was read that may
 * be two: `0.97` as a share of 1, which is 97 per cent, or as per cent.
 */
export type NumberRead =
  | { valid: true; value: number; readAs?: 'share' | 'percent' }
  | { valid: false; problem: NumberProblem };

export const percentMarks = ['%'] as const;
export const moneyMarks =
  'zł zl pln € eur $ us$ usd £ gbp chf kč czk ₴ uah ¥ 元 cny rmb nt$ twd hk$ hkd 円 jpy'.split(' ');

const invisible = /[\u200b-\u200f\u2060\ufeff]/g;
const grouped = (separator: string) => new RegExp(`^[1-9]\\d{0,2}(${separator}\\d{3})+$`);

/**
 * Reads a number as people type and paste it: decimal comma or point, thousands set apart by
 * spaces, commas, points or apostrophes, full-width digits, a typographic minus, a unit beside it.
 * `1,250` depends on the language: 1250 in English, 1.25 in Polish; 1250 where only whole numbers
 * are allowed. Where per cent are asked, `0.97` without a sign is 97 per cent if that lies within
 * the limits.
 */
export function readNumber(typed: string, limits: NumberLimits, decimalComma = false): NumberRead {
  // NFKC turns full-width signs into plain ones and every kind of narrow or fixed space into a
  // space
  const whole = typed.normalize('NFKC').replace(invisible, '').trim();
  const text = withoutMark(whole, limits.marks ?? []);
  if (text === '') return { valid: false, problem: 'empty' };
  const [, sign = '', digits = ''] = /^([-+−–]?)\s*(.*)$/s.exec(text) ?? [];
  const plain = plainDigits(digits, limits.whole ?? false, decimalComma);
  if (plain === undefined) return { valid: false, problem: 'not-a-number' };
  const size = Number(plain);
  const written = sign === '' || sign === '+' || size === 0 ? size : -size;
  const mayBeShare = isPercent(limits) && text === whole && size > 0 && size <= 1;
  const percent = Number((100 * written).toPrecision(12));
  const isShare = mayBeShare && size < 1 && percent >= limits.from && percent <= limits.to;
  const value = isShare ? percent : written;
  if (value < limits.from) return { valid: false, problem: 'too-small' };
  if (value > limits.to) return { valid: false, problem: 'too-large' };
  if (limits.whole && !Number.isInteger(value)) return { valid: false, problem: 'not-whole' };
  return mayBeShare
    ? { valid: true, value, readAs: isShare ? 'share' : 'percent' }
    : { valid: true, value };
}

/** Whether a number is asked in per cent. */
export const isPercent = ({ marks = [] }: Pick<NumberLimits, 'marks'>): boolean =>
  marks.includes('%');

function withoutMark(text: string, marks: readonly string[]): string {
  const lower = text.toLowerCase();
  const found = [...marks]
    .sort((a, b) => b.length - a.length)
    .find((mark) => lower.startsWith(mark) || lower.endsWith(mark));
  if (found === undefined) return text;
  return (lower.endsWith(found) ? text.slice(0, -found.length) : text.slice(found.length)).trim();
}

/** Digits with at most one decimal point, or undefined when the separators make no sense. */
function plainDigits(digits: string, whole: boolean, decimalComma: boolean): string | undefined {
  if (!/^[\d.,'’ ]*\d[.,]?$/.test(digits)) return undefined;
  const ungrouped = digits.replace(/[’']/g, "'");
  const decimal = decimalMark(ungrouped, whole, decimalComma);
  const [integer = '', fraction = '', ...more] =
    decimal === undefined ? [ungrouped] : ungrouped.split(decimal);
  if (more.length > 0 || !/^\d*$/.test(fraction)) return undefined;
  const separator = /[^\d]/.exec(integer)?.[0];
  if (separator !== undefined && !grouped(separator === '.' ? '\\.' : separator).test(integer))
    return undefined;
  return `${integer.replace(/\D/g, '') || '0'}.${fraction || '0'}`;
}

/** Which of comma and point separates the decimals, if either does. */
function decimalMark(digits: string, whole: boolean, decimalComma: boolean): string | undefined {
  const marks = digits.replace(/[^.,]/g, '');
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  const isAlone = marks.length === 1;
  if (!isAlone && marks === last.repeat(marks.length)) return undefined;
  if (
    isAlone &&
    grouped(last === '.' ? '\\.' : last).test(digits) &&
    (whole || (last === ',' && !decimalComma))
  )
    return undefined;
  return last;
}
