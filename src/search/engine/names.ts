import MiniSearch from 'minisearch';
import type { Asked } from './query-words';
import { stem } from './stem';
import type { Named, Term } from './terms-shape';
import { type Fold, tokensOf } from './tokens';

type Name = { id: number; text: string; whole: string; term: number; size: number; value: number };
export type Ranked<One extends Named = Term> = {
  term: One;
  score: number;
  /** which of the words asked its best name holds */
  holds: boolean[];
  /** the share of the query that the name holds, and of the name that the query holds */
  asks: number;
  says: number;
};

const values = { reader: 1, other: 0.985, synonym: 0.965, example: 0.95 };
/** How much a word that a name holds with slips counts of one that it holds. */
const slipShare = 0.8;
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
const wordsIn = (folded: string): string[] => tokensOf(folded).map(({ word }) => word);
/** A stem is marked, so that a whole word and what was cut of another are never taken for each other. */
const stemKey = (word: string): string => (isHan(word) ? word : `${stem(word)}~`);
const asIs = (text: string): string => text;
const one = (text: string): string[] => [text];

/** A name and the names inside it: before a bracket, in it, beside a slash or comma. */
function namesIn(name: string): string[] {
  const parts = name
    .split(/[()（）]/)
    .flatMap((part) => [part, ...part.split(/\s*[/,;、，；]\s*/)]);
  return [...new Set([name, ...parts].map((part) => part.trim()).filter(Boolean))];
}

/** Makes terms findable by their names in all languages: MiniSearch, one document a name. */
export function indexNames<One extends Named>(terms: One[], language: string, fold: Fold) {
  const joined = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const mini = new MiniSearch<Name>({
    fields: ['text', 'whole'],
    storeFields: ['term', 'size', 'value'],
    tokenize: (text, field) => (field === 'whole' ? [text] : wordsIn(text)),
    processTerm: (word, field) => (field === 'whole' || isHan(word) ? word : [word, stemKey(word)]),
    searchOptions: {
      boostDocument: (_, __, stored) => Number(stored?.['value'] ?? 1),
      bm25: { k: 0.6, b: 1, d: 0 },
    },
  });
  let id = 0;
  terms.forEach(({ names, more, kind }, term) => {
    const all = new Map<string, number>();
    for (const name of more) all.set(fold(name), values.synonym);
    for (const [path, name] of Object.entries(names))
      for (const part of namesIn(name))
        all.set(fold(part), path === language ? values.reader : values.other);
    for (const [text, value] of all)
      mini.add({
        id: id++,
        text,
        whole: joined(text),
        term,
        size: wordsIn(text).length,
        value: value * (kind === 'e' ? values.example : 1),
      });
  });
  const known = new Map<string, boolean>();
  const has = (key: string, prefix = false): boolean => {
    const found =
      known.get(`${key}${prefix}`) ??
      mini.search(key, { fields: ['text'], tokenize: one, processTerm: asIs, prefix }).length > 0;
    known.set(`${key}${prefix}`, found);
    return found;
  };

  /** Terms, best first, by the best of their names. */
  function rank(asked: Asked[]): Ranked<One>[] {
    const words = asked.map(({ word }) => word);
    const all = asked.reduce((sum, { weight }) => sum + weight, 0);
    const whole = words.some(isHan) ? overlapped(words) : words.join('');
    // a word that no name holds is begun, misspelt, or of another subject: it is looked for by its start or with few slips
    const isBegun = ({ word, isLast }: Asked) =>
      isLast && word.length > 1 && !isHan(word) && !has(stemKey(word)) && has(word, true);
    const begun = new Set(asked.filter(isBegun).map(({ word }) => word));
    const sought = words.map((word) =>
      begun.has(word) || (!isHan(word) && word.length > 3 && !has(stemKey(word)))
        ? word
        : stemKey(word),
    );
    const slips = (key: string) =>
      key.endsWith('~') || begun.has(key) || isHan(key) || key.length < 5
        ? false
        : key.length < 8
          ? 1
          : 2;
    const found = mini.search({
      combineWith: 'OR',
      queries: [
        {
          fields: ['text'],
          queries: ['-'],
          tokenize: () => sought,
          processTerm: asIs,
          boostTerm: (_, at) => asked[at]?.weight ?? 0,
          prefix: (key) => begun.has(key),
          fuzzy: slips,
        },
        ...(whole.length > 2
          ? [
              {
                fields: ['whole'],
                queries: [whole],
                tokenize: one,
                processTerm: asIs,
                fuzzy: isHan(whole) ? 0.3 : 0.2,
                maxFuzzy: 3,
                boost: { whole: 0.5 },
              },
            ]
          : []),
      ],
    });
    const best = new Map<number, Ranked<One>>();
    for (const { term: at, size, score, queryTerms, terms: held } of found) {
      const term = terms[at as number];
      if (!term || best.has(at as number)) continue;
      const isWhole = queryTerms.includes(whole);
      const holds = words.map((_, place) => isWhole || queryTerms.includes(sought[place] ?? ''));
      const shareOf = (place: number) =>
        isWhole || held.includes(sought[place] ?? '') ? 1 : slipShare;
      const asks =
        asked.reduce(
          (sum, { weight }, place) => sum + (holds[place] ? weight * shareOf(place) : 0),
          0,
        ) / all;
      best.set(at as number, {
        term,
        score,
        holds,
        asks,
        says: isWhole ? 1 : Math.min(1, held.length / Number(size)),
      });
    }
    return [...best.values()];
  }
  return { rank };
}
export type Names = { rank(asked: Asked[]): Ranked[] };

/** The text that pairs of Chinese characters were cut from. */
const overlapped = (words: string[]): string =>
  words.map((word, at) => (words[at - 1]?.at(-1) === word[0] ? word.slice(1) : word)).join('');
