import { foldText, hasHan, toHalfWidth } from './fold-text';

const longest = 120;
const quotes = /["“”„‟«»‹›「」『』﹁﹂﹃﹄〝〞〟`´]/g;
const apostrophes = /['‘’‚‛]/g;

/**
 * What a reader typed, made ready for the index: composed letters, plain-width signs, single spaces, no quotation marks.
 * Quotes go because the index answers quoted queries without ranking them; an apostrophe inside a word stays.
 */
export function normaliseQuery(typed: string): string {
  return toHalfWidth(typed.normalize('NFC'))
    .replace(quotes, ' ')
    .replace(apostrophes, (_, place: number, whole: string) => (/\p{L}/u.test(whole[place - 1] ?? '') && /\p{L}/u.test(whole[place + 1] ?? '') ? "'" : ' '))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();
}

/** The words of a normalised query, without signs at their ends. */
export function wordsOf(query: string): string[] {
  return query
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');
}

const mostPlaces = 4;

/**
 * Other spellings of a word that found nothing: the index folds accents but not the Polish ł, so "usluga" must also be asked as "usługa".
 * Nearest spelling first; none for a word without such a letter.
 */
export function otherSpellings(word: string, language: string): string[] {
  if (/ł/i.test(word)) return [word.replace(/ł/g, 'l').replace(/Ł/g, 'L')];
  if (language !== 'pl') return [];
  const places = [...word].flatMap((letter, place) => (letter === 'l' || letter === 'L' ? [place] : [])).slice(0, mostPlaces);
  const choices = Array.from({ length: 2 ** places.length - 1 }, (_, choice) => places.filter((_, bit) => (choice + 1) & (2 ** bit)));
  return choices.sort((a, b) => a.length - b.length).map((chosen) => [...word].map((letter, place) => (chosen.includes(place) ? 'ł' : letter)).join(''));
}

/** Words that carry no subject: they are searched for, but neither marked nor counted when sections are ranked. */
const smallWords = new Set(
  (
    'a an and are as at be by can do does for from how i if in is it its of on or that the this to was what when which who why will with you your ' +
    'czy co dla do i jak jaka jaki jakie jest ich na nie o od oraz po przez sie sa to w z za ze'
  ).split(' '),
);

/** The words of a query worth marking on a page; all of them when nothing else is left. */
export function tellingWords(query: string): string[] {
  const words = wordsOf(query);
  const telling = words.filter((word) => hasHan(word) || !smallWords.has(foldText(word)));
  return [...new Set(telling.length > 0 ? telling : words)];
}
