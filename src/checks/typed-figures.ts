/** How a language writes numbers: its sign before decimals, and what parts thousands. */
export function signsOf(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

/** The value of one typed number: `1 250,5` in Polish is 1250.5. */
export const numberTyped = (typed: string, language: string): number => {
  const { decimal, group } = signsOf(language);
  return Number(typed.replace(/\s/gu, '').replaceAll(group, '').replace(decimal, '.'));
};

/** The numbers typed in a text, written as English has them: `1 250,5` in Polish is 1250.5. */
export function numbersIn(text: string, language: string): string[] {
  const { decimal, group } = signsOf(language);
  const spaces = /\s/u.test(group) ? '\\u0020\\u00a0\\u202f' : `${group}\\u00a0\\u202f`;
  // versions such as 2.0 keep their point in every language
  const number = new RegExp(
    `\\d+(?:[${spaces}]\\d{3})*(?!\\d)(?:[${decimal}]\\d+|\\.0(?!\\d))?|\\d+`,
    'gu',
  );
  // 3 月 is the name of a month
  const plain = text.normalize('NFKC').replace(/(?<!\d)\d{1,2} ?月/g, '');
  return (plain.match(number) ?? []).map((typed) =>
    typed
      .replace(new RegExp(`[${spaces}]`, 'gu'), '')
      .replace(decimal, '.')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  );
}

/** A word for a power of ten, in the languages of the book. */
const scale =
  /\b(?:thousand|million|billion)\b|\d\s?(?:tys\.|mln|mld|tysi|milion|miliard|千|万|萬|亿|億)/u;

/** The digits of a number without the zeros at its ends: 260 and 2.6 have the same. */
const digitsOf = (number: string): string => number.replace('.', '').replace(/^0+|0+$/g, '');

/** What the first list holds more often than the second, compared by key. */
export function surplus<Item>(
  items: readonly Item[],
  others: readonly Item[],
  keyOf: (item: Item) => string,
): Item[] {
  const left = others.map(keyOf);
  return items.filter((item) => {
    const index = left.indexOf(keyOf(item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/**
 * The numbers that are typed in one of two texts only. Where a word such as "million" stands, a
 * number may have been scaled: 2.6 million is 260 万.
 */
export function differentNumbers(
  text: string,
  language: string,
  english: string,
): { here: string[]; inEnglish: string[] } {
  const [own, wanted] = [numbersIn(text, language), numbersIn(english, 'en')];
  const [here, inEnglish] = [surplus(own, wanted, String), surplus(wanted, own, String)];
  if (!scale.test(text) && !scale.test(english)) return { here, inEnglish };
  return {
    here: surplus(here, inEnglish, digitsOf),
    inEnglish: surplus(inEnglish, here, digitsOf),
  };
}
