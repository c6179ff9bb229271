import { formatsFor } from '../fields/format';
import { readNumber } from '../fields/read-number';
import { findDates } from './goal-dates';
import { type Found, findWords, type GoalWords } from './goal-words';

export const letters = [
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'time',
  'name',
] as const;
export type Letter = (typeof letters)[number];

/**
 * From what to what. A change between two shares in per cent is one of points, so that no second
 * per cent stands beside it.
 */
export type Change = { from: number; to: number; inPerCent: boolean };

/**
 * What a rule found for a letter. `ask` is no fault: it is what no rule can see. `says` is the key
 * of a sentence, `found` the words it speaks of.
 */
export type Verdict = {
  letter: Letter;
  state: 'found' | 'missing' | 'ask';
  says: string;
  found: string;
  numbers?: Change;
};

/**
 * Looks for the words of each letter in the sentence of a goal. The rules read words and not sense:
 * they can be fooled in both directions.
 */
export function checkGoal({
  sentence,
  owner = '',
  words,
  tag,
}: {
  sentence: string;
  owner?: string;
  words: GoalWords;
  tag: string;
}): Verdict[] {
  const text = sentence.normalize('NFKC');
  const dates = findDates(text, words, tag);
  const numbers = numbersIn(text, dates, tag);
  return [
    specific(text, words, dates, numbers.length > 0),
    measurable(text, words, numbers),
    achievable(text, words, numbers),
    relevant(text, words),
    dates.length > 0
      ? { letter: 'time', state: 'found', says: 'time.found', found: quote(dates) }
      : missing('time'),
    named(text, owner.trim(), words, dates),
  ];
}

const missing = (letter: Letter, says = `${letter}.missing`, found = ''): Verdict => ({
  letter,
  state: 'missing',
  says,
  found,
});
const quote = (places: readonly Found[]): string =>
  [...new Set(places.map(({ text }) => text.trim()))].slice(0, 3).join(', ');

type Figure = Found & { value: number };

/** The numbers of a sentence that are no part of a date. */
function numbersIn(text: string, dates: readonly Found[], tag: string): Figure[] {
  return [
    ...text.matchAll(/(?<![\p{Script=Latin}\d])\d+(?:[., {2}]\d{3}(?!\d))*(?:[.,]\d+)?/gu),
  ].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    // the day beside the name of a month belongs to the date
    if (dates.some((date) => from <= date.to + 1 && to >= date.from - 1)) return [];
    const read = readNumber(
      match[0],
      { from: 0, to: Number.MAX_SAFE_INTEGER },
      formatsFor(tag).decimalComma,
    );
    return read.valid ? [{ text: match[0], from, to, value: read.value }] : [];
  });
}

function specific(
  text: string,
  words: GoalWords,
  dates: readonly Found[],
  hasNumber: boolean,
): Verdict {
  const vague = findWords(text, words.vague);
  if (vague.length > 0 && !hasNumber) return missing('specific', 'specific.vague', quote(vague));
  const deadlines = findWords(text, words.until);
  const scope = findWords(text, words.scope)
    .map(({ text: word, from, to }) => ({
      text: word + following(text.slice(to)),
      from,
      to: to + following(text.slice(to)).length,
    }))
    .filter(({ text: phrase, from, to }) => {
      const isOfTime =
        deadlines.some((one) => one.from === from && one.to > from + 2 && one.text.includes(' ')) ||
        dates.some((date) => from < date.to && to > date.from);
      return !isOfTime && !/\d/.test(phrase);
    });
  return scope.length > 0
    ? { letter: 'specific', state: 'found', says: 'specific.found', found: quote(scope) }
    : missing('specific');
}

/** The word after a word; a few signs in scripts without spaces. */
const following = (text: string) =>
  (/^\s+[^\s,.;:()]+/u.exec(text) ?? /^[^\s,.;:()，。；：（）]{0,4}/u.exec(text))?.[0] ?? '';

const withUnit = (text: string, figure: Figure, words: GoalWords): string | undefined => {
  const after =
    /^\s*(%|‰)/.exec(text.slice(figure.to))?.[0] ??
    /^\s*(zł|€|\$|£|元)/iu.exec(text.slice(figure.to))?.[0];
  if (after !== undefined) return `${figure.text}${after}`;
  const next = text.slice(figure.to, figure.to + 24);
  const unit = findWords(next, words.unit).find(
    ({ from }) => next.slice(0, from).trim().split(/\s+/).length <= 1,
  );
  return unit && `${figure.text}${next.slice(0, unit.to)}`;
};

function measurable(text: string, words: GoalWords, numbers: readonly Figure[]): Verdict {
  const [first, second] = numbers;
  if (!first) return missing('measurable');
  const units = numbers.map((figure) => withUnit(text, figure, words));
  if (units.every((unit) => unit === undefined))
    return missing('measurable', 'measurable.unit', quote(numbers));
  if (second)
    return {
      letter: 'measurable',
      state: 'found',
      says: 'measurable.found',
      found: numbers
        .slice(0, 2)
        .map((figure, index) => units[index] ?? figure.text)
        .join(' → '),
    };
  const before = findWords(text.slice(0, first.from), words.by).at(-1);
  const isChange =
    before !== undefined &&
    text.slice(before.to, first.from).trim() === '' &&
    /%/.test(units[0] ?? '');
  return missing(
    'measurable',
    isChange ? 'measurable.percent' : 'measurable.base',
    units[0] ?? first.text,
  );
}

function achievable(text: string, words: GoalWords, numbers: readonly Figure[]): Verdict {
  const absolute = findWords(text, words.absolute);
  const whole = numbers.filter(({ value, to }) => value === 100 && /^\s*%/.test(text.slice(to)));
  if (absolute.length + whole.length > 0)
    return {
      letter: 'achievable',
      state: 'ask',
      says: 'achievable.absolute',
      found: quote([...absolute, ...whole.map((one) => ({ ...one, text: `${one.text}%` }))]),
    };
  const [from, to] = numbers;
  if (!from || !to) return missing('achievable');
  const inPerCent = [from, to].every((figure) => /^\s*%/.test(text.slice(figure.to)));
  return {
    letter: 'achievable',
    state: 'ask',
    says: 'achievable.ask',
    found: '',
    numbers: { from: from.value, to: to.value, inPerCent },
  };
}

function relevant(text: string, words: GoalWords): Verdict {
  const reasons = findWords(text, words.reason);
  if (reasons.length === 0)
    return { letter: 'relevant', state: 'ask', says: 'relevant.ask', found: '' };
  return { letter: 'relevant', state: 'found', says: 'relevant.found', found: quote(reasons) };
}

function named(text: string, owner: string, words: GoalWords, dates: readonly Found[]): Verdict {
  if (owner !== '') return { letter: 'name', state: 'found', says: 'name.found', found: owner };
  const places = findWords(text, words.scope);
  const capitals = [...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}\p{Ll}[\p{L}'’-]*/gu)].filter(
    (match) => {
      const { index } = match;
      const isInDate = dates.some(({ from, to }) => index < to && index + match[0].length > from);
      const isPlace = places.some(
        ({ to }) => text.slice(to, index).trim() === '' && index > to - 1,
      );
      const fragment = /^[^.!?;:]*/.exec(text.slice(index))?.[0] ?? '';
      const startsSentence = /(^|[.!?:])\s*$/.test(text.slice(0, index));
      return (
        !isInDate &&
        !isPlace &&
        (!startsSentence || (index > 0 && fragment.trim().split(/\s+/).length <= 2))
      );
    },
  );
  const found = [
    ...findWords(text, words.owner),
    ...capitals.map((match) => ({ text: match[0], from: match.index, to: match.index })),
  ];
  return found.length > 0
    ? { letter: 'name', state: 'found', says: 'name.found', found: quote(found) }
    : missing('name');
}
