import { foldText, hasHan } from './fold-text';

const partsOf = (form: string): string[] =>
  foldText(form)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * How much of a word asked for is really in the forms that the index took for it, from 0 to 1.
 * The index never admits that it does not know a word: it shortens it until something fits, "usluga" to "us".
 * A form counts when it shares at least the first half of the word, so that "scores" counts for "scoring". Of a Chinese word, its characters are counted.
 */
export function shareFound(word: string, forms: Iterable<string>): number {
  const parts = [...forms].flatMap(partsOf);
  const [asked = ''] = partsOf(word);
  if (hasHan(word)) {
    const characters = [...foldText(word)].filter((character) => /[\p{L}\p{N}]/u.test(character));
    const found = new Set(parts.filter((part) => word.includes(part) || part.includes(word)).join(''));
    return characters.filter((character) => found.has(character)).length / characters.length;
  }
  const enough = Math.max(Math.min(asked.length, 3), Math.ceil(asked.length / 2));
  return parts.some((part) => sharedStart(asked, part) >= enough) ? 1 : 0;
}
