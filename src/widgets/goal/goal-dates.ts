import { sourceLanguage } from '../../languages';
import { type Found, findWords, type GoalWords } from './goal-words';

const numerals = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/g,
  /(?<![\d.,])20\d{2}(?![\d.,]\d|\d|\s*%)/g,
  /\b(Q[1-4]|[1-4]Q)\b/g,
];

/** The names of months of a language, as they stand alone and in a date. */
function monthNames(tag: string): RegExp[] {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
  ];
  const names = forms.flatMap((form) => {
    const write = new Intl.DateTimeFormat(tag, { ...form, timeZone: 'UTC' });
    return months.map((day) => {
      const parts = write.formatToParts(day);
      const index = parts.findIndex(({ type }) => type === 'month');
      const next = parts[index + 1];
      // where a month is written with digits, the sign that follows them makes it one
      return `${parts[index]?.value ?? ''}${next?.type === 'literal' ? next.value : ''}`
        .trim()
        .replace(/\d+/, '\\d{1,2}');
    });
  });
  return [...new Set(names)]
    .filter((name) => /\p{L}/u.test(name.replace('\\d', '')))
    .map((name) => new RegExp(`(?<!\\p{Script=Latin})${name}(?!\\p{Script=Latin})`, 'giu'));
}

const made = new Map<string, RegExp[]>();
const namesOf = (tag: string): RegExp[] => {
  const names = made.get(tag) ?? monthNames(tag);
  made.set(tag, names);
  return names;
};

// how far before or after a span of time the word may stand that makes a deadline of it
const reach = 14;

/**
 * Where the sentence says by when: a date, a month, a year, a quarter, or a span of time with a
 * word such as "within" beside it.
 */
export function findDates(sentence: string, words: GoalWords, tag: string): Found[] {
  const dates = findWords(sentence, [...numerals, ...namesOf(tag), ...namesOf(sourceLanguage)]);
  const spans = words.span.flatMap(({ source }) => [
    ...sentence.matchAll(new RegExp(`\\d+\\s*-?\\s*${source}|${source}\\s*\\d+`, 'giu')),
  ]);
  const deadlines = spans.flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    const around = sentence.slice(Math.max(0, from - reach), from);
    const after = sentence.slice(to, to + reach).trimStart();
    const isDeadline =
      findWords(around, words.until).some(
        ({ to: end }) => around.slice(end).trim().split(/\s+/).length <= 2,
      ) || findWords(after, words.within)[0]?.from === 0;
    return isDeadline ? [{ text: match[0], from, to }] : [];
  });
  return [...dates, ...deadlines].sort((a, b) => a.from - b.from);
}
