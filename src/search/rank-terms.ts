import { editDistance, slipsAllowed } from './edit-distance';
import { likeWords } from './like-words';
import { type Asked, isSmall } from './query-words';
import { englishStem, polishStem } from './stem-word';
import type { TermIndex, Word } from './term-index';

export type Ranked = {
  term: number;
  /** how well the term's best name answers, from 0 to a little over 1 */
  score: number;
  /** which of the words asked that name holds */
  holds: boolean[];
};

const unknownWeight = { word: 0.62, pair: 0.3 };
const enough = 0.6;
/** From this score on a name was meant, and none like it is looked for. */
const plain = 0.95;
/** A word that another stands for. */
const likeWorth = 0.84;

const stemsOf = (text: string): string[] => [...new Set([englishStem(text), polishStem(text)])];

/** How alike a word asked and a known word are when neither is misspelt, from 0 to 1. */
function likeness({ word: text, isLast }: Asked, stems: string[], word: Word): number {
  if (word.text === text) return 1;
  const longer = Math.max(text.length, word.text.length);
  if (word.stems.some((stem) => stem.length > 2 && stems.includes(stem))) return 0.8 + 0.17 * (1 - editDistance(text, word.text, longer) / longer);
  if (isLast && text.length > 1 && word.text.startsWith(text)) return text.length < 3 ? 0.5 : 0.7 + (0.25 * text.length) / longer;
  const shorter = Math.min(text.length, word.text.length);
  return shorter > 3 && (word.text.startsWith(text) || text.startsWith(word.text)) ? (0.9 * shorter) / longer : 0;
}

/** How alike they are when letters slipped. */
function misspelt(text: string, stems: string[], word: Word): number {
  const longer = Math.max(text.length, word.text.length);
  const slips = slipsAllowed(Math.min(text.length, word.text.length));
  if (slips === 0 || longer - Math.min(text.length, word.text.length) > slips + 4) return 0;
  let distance = editDistance(text, word.text, slips);
  for (const own of word.stems)
    for (const stem of stems)
      if (own.length > 4 && distance > 0) distance = Math.min(distance, editDistance(stem, own, Math.min(slips, slipsAllowed(own.length))) + 0.6);
  const alike = 1 - distance / longer;
  return distance > slips || alike < 0.66 ? 0 : (text[0] === word.text[0] ? 0.95 : 0.88) * alike;
}

/** The words of all names that a word asked stands for, with how well; words used for one another come next to the word itself. */
function meant(asked: Asked, index: TermIndex): Map<number, number> {
  const key = `${asked.word}${asked.isLast ? '…' : ''}`;
  const known = index.meanings.get(key);
  if (known) return known;
  const found = look(asked, index);
  index.meanings.set(key, found);
  return found;
}

function look(asked: Asked, { words, places }: TermIndex): Map<number, number> {
  const found = new Map<number, number>();
  const offer = (place: number, alike: number) => {
    if (alike > (found.get(place) ?? 0)) found.set(place, alike);
  };
  if (asked.isHan) {
    for (const [text, alike] of [[asked.word, 1] as const, ...likeWords(asked.word).map((like) => [like, likeWorth] as const)]) {
      const place = places.get(text);
      if (place !== undefined) offer(place, alike);
    }
    return found;
  }
  const stems = stemsOf(asked.word);
  const like = [asked.word, ...stems].flatMap(likeWords);
  const likeStems = like.flatMap(stemsOf);
  let best = 0;
  words.forEach((word, place) => {
    if (word.isHan) return;
    if (isSmall(word.text) && word.text !== asked.word) return;
    let alike = likeness(asked, stems, word);
    if (alike < likeWorth && (like.includes(word.text) || word.stems.some((stem) => likeStems.includes(stem)))) alike = likeWorth;
    best = Math.max(best, alike);
    if (alike > 0) offer(place, alike);
  });
  if (best < likeWorth) for (const [place, word] of words.entries()) if (!word.isHan && !isSmall(word.text)) offer(place, misspelt(asked.word, stems, word));
  return found;
}

/** The terms that a query may mean, best first: for each its best name, by the share of the query it holds and the share of it the query holds. */
export function rankTerms(asked: Asked[], index: TermIndex): Ranked[] {
  const meanings = asked.map((one) => meant(one, index));
  const weights = asked.map((one, place) => {
    let best = 0;
    let rarity = 0;
    for (const [word, alike] of meanings[place] ?? [])
      if (alike > best) {
        best = alike;
        rarity = index.words[word]?.rarity ?? 0;
      }
    return one.weight * (best >= enough ? rarity : one.isHan ? unknownWeight.pair : unknownWeight.word);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const whole = asked.some(({ isHan }) => isHan) ? '' : asked.map(({ word }) => word).join('');
  const best = new Map<number, Ranked>();
  const offer = (ranked: Ranked) => {
    if (ranked.score > (best.get(ranked.term)?.score ?? 0)) best.set(ranked.term, ranked);
  };
  const candidates = new Set(meanings.flatMap((found) => [...found.keys()].flatMap((word) => index.holders[word] ?? [])));
  for (const place of candidates) {
    const name = index.names[place];
    if (!name) continue;
    let held = 0;
    const holds = asked.map((_, at) => {
      const alike = name.words.reduce((most, word) => Math.max(most, meanings[at]?.get(word) ?? 0), 0);
      held += alike * (weights[at] ?? 0);
      return alike >= enough;
    });
    let said = 0;
    let total = 0;
    for (const word of name.words) {
      const rarity = index.words[word]?.rarity ?? 0;
      total += rarity;
      said += rarity * meanings.reduce((most, found) => Math.max(most, found.get(word) ?? 0), 0);
    }
    const asks = held / all;
    const says = said / total;
    offer({ term: name.term, score: asks * (0.55 + 0.45 * says) * name.worth + (asks > 0.999 && says > 0.999 ? 0.1 : 0), holds });
  }
  const top = Math.max(0, ...[...best.values()].map(({ score }) => score));
  if (top > plain) return sorted(best);
  if (whole.length > 3) offerSpelt(whole, asked.length, index, offer);
  if (whole === '') offerCharacters(asked, index, offer);
  return sorted(best);
}

const sorted = (best: Map<number, Ranked>): Ranked[] => [...best.values()].sort((a, b) => b.score - a.score || a.term - b.term);

/** Names that are the query but for spaces and a few slips: "winback", "netpromoter score". */
function offerSpelt(whole: string, count: number, index: TermIndex, offer: (ranked: Ranked) => void): void {
  const slips = slipsAllowed(whole.length);
  const holds = Array.from({ length: count }, () => true);
  for (const { term, whole: own, worth } of index.names) {
    const distance = own === whole ? 0 : editDistance(whole, own, slips);
    if (distance <= slips) offer({ term, score: (distance === 0 ? 1.08 : 0.97 - (0.9 * distance) / own.length) * worth, holds });
  }
}

/** Chinese names that hold most of the characters in their order, where one is another of the same sound: 终生价值 for 终身价值. */
function offerCharacters(asked: Asked[], index: TermIndex, offer: (ranked: Ranked) => void): void {
  if (!asked.every(({ isHan }) => isHan)) return;
  const text = asked.map(({ word }, place) => (place === 0 || asked[place - 1]?.word.at(-1) !== word[0] ? word : word.slice(1))).join('');
  if (text.length < 3) return;
  const holds = asked.map(() => true);
  for (const { term, whole, worth } of index.names) {
    if (!/\p{Script=Han}/u.test(whole)) continue;
    const shared = sharedCharacters(text, whole);
    const asks = shared / text.length;
    if (asks > 0.6) offer({ term, score: 0.85 * asks * (0.55 + (0.45 * shared) / whole.length) * worth, holds });
  }
}

/** How many characters two texts share in the same order. */
function sharedCharacters(a: string, b: string): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const sign of a) {
    const row = [0];
    for (let place = 1; place <= b.length; place += 1)
      row[place] = b[place - 1] === sign ? (last[place - 1] ?? 0) + 1 : Math.max(last[place] ?? 0, row[place - 1] ?? 0);
    last = row;
  }
  return last[b.length] ?? 0;
}
