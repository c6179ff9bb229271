import { piecesOf } from './kept-names';
import { englishStem, polishStem } from './stem-word';
import type { Term } from './terms-shape';
import { type Fold, tokensOf } from './tokens';

/** A word that some names hold, with what it is compared by. */
export type Word = { text: string; stems: string[]; isHan: boolean /** how rare it is, from 0 (in every term) to 1 */; rarity: number };
/** One way to call a term: its words by their places in the list of words. */
export type Name = { term: number; words: number[]; whole: string; worth: number };
export type TermIndex = {
  terms: Term[];
  words: Word[];
  /** the place of each word in that list */
  places: Map<string, number>;
  names: Name[];
  /** for each word, the names that hold it */
  holders: number[][];
  /** what words asked before stand for: a query is asked again with every letter typed */
  meanings: Map<string, Map<number, number>>;
};

const worths = { own: 1, other: 0.985, more: 0.965 };
const kindWorths: Record<string, number> = { l: 0.985, e: 0.95 };

/** Makes terms answerable: every name and each piece of one, split into folded words. `language` is the reader's. */
export function indexTerms(terms: Term[], language: string, fold: Fold): TermIndex {
  const places = new Map<string, number>();
  const words: Word[] = [];
  const holders: number[][] = [];
  const names: Name[] = [];
  const termsWith: Set<number>[] = [];
  const placeOf = (text: string, isHan: boolean) => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, words.length);
    words.push({ text, isHan, stems: isHan ? [] : [...new Set([englishStem(text), polishStem(text)])], rarity: 0 });
    holders.push([]);
    termsWith.push(new Set());
    return words.length - 1;
  };
  terms.forEach((term, place) => {
    const seen = new Set<string>();
    const add = (text: string, worth: number) => {
      const tokens = tokensOf(fold(text));
      const whole = tokens.some(({ isHan }) => isHan) ? fold(text).replace(/[^\p{L}\p{N}]|[的了之]/gu, '') : tokens.map(({ word }) => word).join('');
      if (whole === '' || seen.has(whole)) return;
      seen.add(whole);
      const list = [...new Set(tokens.map(({ word, isHan }) => placeOf(word, isHan)))];
      for (const word of list) {
        holders[word]?.push(names.length);
        termsWith[word]?.add(place);
      }
      names.push({ term: place, words: list, whole, worth: worth * (kindWorths[term.kind] ?? 1) });
    };
    for (const [one, name] of Object.entries(term.names))
      for (const { text, worth } of piecesOf(name)) add(text, worth * (one === language ? worths.own : worths.other));
    for (const text of term.more) add(text, worths.more);
  });
  for (const [place, word] of words.entries()) word.rarity = Math.log(1 + terms.length / (termsWith[place]?.size ?? 1)) / Math.log(1 + terms.length);
  return { terms, words, places, names, holders, meanings: new Map() };
}
