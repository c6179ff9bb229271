import type { Token } from './tokens';

export type Piece = { text: string; marked: boolean };
/** Whether a word of the text is one that was looked for. */
export type Wanted = (word: string, isHan: boolean) => boolean;
/** Splits a text into its folded words. */
export type Split = (text: string) => Token[];

const longest = { words: 190, han: 70 };
const before = 50;
const isEnd = /[.?!…:。？！；]["”’」』)）\]]*\s*$/;

/** The places of the wanted words, those that touch joined. */
function rangesOf(
  text: string,
  wanted: Wanted,
  split: Split,
): { start: number; end: number; words: Set<string> }[] {
  const ranges: { start: number; end: number; words: Set<string> }[] = [];
  for (const { word, start, end, isHan } of split(text)) {
    if (!wanted(word, isHan)) continue;
    const last = ranges.at(-1);
    if (last && start <= last.end) {
      last.end = end;
      last.words.add(word);
    } else ranges.push({ start, end, words: new Set([word]) });
  }
  return ranges;
}

function piecesOf(
  text: string,
  from: number,
  to: number,
  ranges: { start: number; end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const { start, end } of ranges) {
    if (start < from || end > to) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) pieces.push({ text: text.slice(at, to), marked: false });
  return pieces;
}

/** A whole text with the wanted words marked. */
export const markedText = (text: string, wanted: Wanted, split: Split): Piece[] =>
  piecesOf(text, 0, text.length, rangesOf(text, wanted, split));

/** The stretch of a text that holds most of the wanted words, from the start of a sentence where one is near; its beginning when it holds none. */
export function excerptOf(text: string, wanted: Wanted, split: Split): Piece[] {
  const ranges = rangesOf(text, wanted, split);
  const size = /\p{Script=Han}/u.test(text.slice(0, 200)) ? longest.han : longest.words;
  const worth = (from: number) => {
    const inside = ranges.filter(({ start, end }) => start >= from && end <= from + size);
    return new Set(inside.flatMap(({ words }) => [...words])).size * 10 + inside.length;
  };
  const starts = ranges.map(({ start }) => beginning(text, start));
  const from = starts.reduce(
    (best, next) => (worth(next) > worth(best) ? next : best),
    starts[0] ?? 0,
  );
  let to = Math.min(text.length, from + size);
  if (to < text.length && size === longest.words)
    to = Math.max(text.lastIndexOf(' ', to), from + 1);
  const pieces = piecesOf(text, from, to, ranges);
  if (from > 0 && !isEnd.test(text.slice(Math.max(0, from - 4), from)))
    pieces.unshift({ text: '… ', marked: false });
  if (to < text.length && !isEnd.test(text.slice(Math.max(0, to - 4), to)))
    pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** Where an excerpt that shows a place begins: with its sentence, if that began a little before, else with a word. */
function beginning(text: string, place: number): number {
  const earliest = Math.max(0, place - before);
  if (earliest === 0) return 0;
  const lead = text.slice(earliest, place);
  const sentence = /[.?!…:。？！；]["”’」』)）\]]*\s*(?=[^.?!…:。？！；]*$)/.exec(lead);
  if (sentence) return earliest + sentence.index + sentence[0].length;
  const space = lead.indexOf(' ');
  return space < 0 ? earliest : earliest + space + 1;
}
