import { toHalfWidth } from '../../text/fold-text';

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
    .replace(apostrophes, (_, place: number, whole: string) =>
      /\p{L}/u.test(whole[place - 1] ?? '') && /\p{L}/u.test(whole[place + 1] ?? '') ? "'" : ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();
}
