import { foldText } from './fold-text';
import { shareFound } from './match-words';
import { tellingWords } from './normalise-query';

export type Piece = { text: string; marked: boolean };

/** A stretch of a page's words: from the first to before the last, and where in it the index found something. */
export type Stretch = { words: string[]; joiner: '' | ' '; from: number; to: number; locations: number[] };

const longest = { ' ': 26, '': 48 };
const before = 6;
const mostMarks = 8;
const isEnd = (word: string | undefined): boolean => /[.?!。？！…:]["”’」』)]*$/.test(word ?? '.');

/** The few words of a stretch that hold most of what was asked, from the start of a sentence where one is near; the words asked for are marked. */
export function excerptOf({ words, joiner, from, to, locations }: Stretch, asked: string[]): Piece[] {
  const which = new Map(
    locations
      .filter((place) => place >= from && place < to)
      .map((place) => [place, asked.findIndex((word) => shareFound(word, [words[place] ?? '']) > 0)] as const),
  );
  const places = [...which].filter(([, word]) => word >= 0).map(([place]) => place);
  const size = longest[joiner];
  const worth = (start: number) => {
    const inside = places.filter((place) => place >= start && place < start + size);
    return new Set(inside.map((place) => which.get(place))).size * size + inside.length;
  };
  const starts = places.map((place) => sentenceStart(words, Math.max(from, Math.min(place - before, to - size)), place, from));
  const start = starts.reduce((best, next) => (worth(next) > worth(best) ? next : best), starts[0] ?? from);
  const end = Math.min(to, start + size);
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    const last = pieces.at(-1);
    if (last && last.marked === marked) last.text += text;
    else if (text) pieces.push({ text, marked });
  };
  if (start > from && !isEnd(words[start - 1])) add(`…${joiner}`, false);
  for (let place = start; place < end; place += 1) {
    const word = words[place] ?? '';
    const isMarked = (which.get(place) ?? -1) >= 0;
    const [, lead = '', core = word, tail = ''] = (isMarked && /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word)) || ['', word, ''];
    add(lead, false);
    add(core, isMarked);
    add(tail + (place < end - 1 && !/^[.,;:]/.test(words[place + 1] ?? '') ? joiner : ''), false);
  }
  if (end < to && !isEnd(words[end - 1])) add(`${joiner}…`, false);
  return pieces;
}

/** The first word of the sentence that a window would begin in, if that lies close; else where the window would begin. */
function sentenceStart(words: string[], start: number, place: number, from: number): number {
  for (let at = place; at >= Math.max(from, start - before); at -= 1) if (at === from || isEnd(words[at - 1])) return at;
  return start;
}

/** An address that carries what to mark on landing: the query and the forms that the index took for its words ("score" for "scoring"). */
export function withMarks(href: string, query: string, forms: Iterable<string>): string {
  const asked = tellingWords(query);
  const kept = [...asked];
  for (const form of forms) {
    const plain = form.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const isAsked = asked.some((word) => shareFound(word, [plain]) > 0);
    if (plain.length > 1 && isAsked && !kept.some((word) => foldText(plain).includes(foldText(word)))) kept.push(plain);
  }
  const [page = '', hash] = href.split('#');
  const marks = [query, ...kept.slice(asked.length, mostMarks)].join(' ');
  return `${page}?mark=${encodeURIComponent(marks)}${hash ? `#${hash}` : ''}`;
}
