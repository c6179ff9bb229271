/** Numbers of a pasted list in their order, undefined for what is none; `decimal` is the sign that set decimals apart. */
export type NumberList = { items: (number | undefined)[]; decimal: '.' | ',' | undefined };

type Decimal = '.' | ',';
type Group = ',' | '.' | ' ' | "'" | '';

const grouped = (group: Group) => `\\d{1,3}(?:${group === '.' ? '\\.' : group}\\d{3})+`;

/** A number with one decimal sign and one group sign, and nothing else. */
function patternOf(decimal: Decimal, group: Group): RegExp {
  const whole = group === '' ? '\\d+' : `(?:${grouped(group)}|\\d+)`;
  return new RegExp(`^[-+]?(?:${whole}(?:\\${decimal}\\d*)?|\\${decimal}\\d+)$`);
}

const valueOf = (word: string, decimal: Decimal): number => Number(word.replace(decimal === ',' ? /[.' ]/g : /[,' ]/g, '').replace(',', '.'));

/** Signs that never stand inside a number. */
const strong = /[\t\r\n;|、]+/u;

const plainWords = (text: string): string[] => text.split(/\s+|,(?=\s|$)/u).filter((word) => word !== '');

/**
 * How a list can be read: cut at spaces, or only at stronger signs so that a space groups digits; with a comma
 * between numbers, or inside them. The decimal sign is one for the whole list.
 */
function readings(text: string, decimalComma: boolean): { words: string[]; decimal: Decimal; group: Group }[] {
  const cells = text.split(strong).flatMap((cell) => (cell.trim() === '' ? [] : [cell.trim()]));
  const words = cells.flatMap(plainWords);
  const native: Decimal = decimalComma ? ',' : '.';
  const other: Decimal = decimalComma ? '.' : ',';
  const groups = (decimal: Decimal): Group[] => [decimal === ',' ? '.' : ',', "'", ''];
  const atSpaces = [native, other].flatMap((decimal) => groups(decimal).map((group) => ({ words, decimal, group })));
  // "1 204,5": digits in groups of three, with decimals behind them or nothing beside them in their cell
  const hasSpacedGroups = (decimalComma || cells.length > 1) && cells.some((cell) => /^[-+]?[1-9]\d{0,2}(?: \d{3})+[.,]\d+$/.test(cell));
  const spaced = hasSpacedGroups ? [native, other].map((decimal) => ({ words: cells, decimal, group: ' ' as Group })) : [];
  return [...spaced, ...atSpaces];
}

/**
 * Reads a pasted list of numbers: set apart by lines, tabs, semicolons, spaces or commas, with decimal comma or point,
 * thousands in groups, a typographic minus, percent and currency signs. Which sign is which is decided for the whole
 * list: the reading that makes a number of every word, the language's own before the other one. So "1,204 1,350 980"
 * are three numbers in English, and "12,1 12 11,8" three with decimals. Without such a reading, commas set apart.
 */
export function readNumberList(typed: string, decimalComma: boolean): NumberList {
  const text = typed
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[’]/g, "'")
    .replace(/(?<=\d) ?(?:%|zł|pln|€|\$|£|¥|元)|(?:€|\$|£|¥) ?(?=\d)/giu, '');
  for (const { words, decimal, group } of readings(text, decimalComma)) {
    const pattern = patternOf(decimal, group);
    if (words.length > 0 && words.every((word) => pattern.test(word)) && isPlausible(words, decimal, decimalComma))
      return {
        items: words.map((word) => valueOf(word, decimal)),
        decimal: words.some((word) => word.includes(decimal)) ? decimal : undefined,
      };
  }
  const words = plainWords(text.replace(/[\t\r\n;|、]+/gu, ' ')).flatMap((word) => word.split(',').filter((part) => part !== ''));
  const pattern = patternOf('.', '');
  return {
    items: words.map((word) => (pattern.test(word) ? Number(word) : undefined)),
    decimal: words.some((word) => word.includes('.')) ? '.' : undefined,
  };
}

/** The numbers of a list that fit, and the positions, from 1, of everything else. */
export function sortOut({ items }: NumberList, fits: (value: number) => boolean): { values: number[]; wrong: number[] } {
  const isRight = (item: number | undefined): item is number => item !== undefined && fits(item);
  return {
    values: items.filter(isRight),
    wrong: items.flatMap((item, index) => (isRight(item) ? [] : [index + 1])),
  };
}

/** A single "6,1" is two numbers where the language has a decimal point, and one where it has a comma. */
const isPlausible = (words: readonly string[], decimal: Decimal, decimalComma: boolean): boolean => decimalComma || decimal === '.' || words.length > 1;
