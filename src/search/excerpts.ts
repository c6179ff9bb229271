import { foldText, hasHan } from './fold-text';
import { shareFound } from './match-words';

export type Piece = { text: string; marked: boolean };

const mostMarks = 8;

/** An excerpt as text and marked words, so that it never has to be read as HTML. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>|<\/mark>/)
    .map((text, place) => ({ text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** The excerpt of a section begins with its heading when the heading matches; it stands above already. */
export function withoutTitle(pieces: Piece[], title: string): Piece[] {
  const whole = pieces.map(({ text }) => text).join('');
  const lead = /^…?\s*/.exec(whole)?.[0].length ?? 0;
  if (!title || !whole.startsWith(title, lead)) return pieces;
  let skip = lead + title.length;
  skip += /^[.?!\s。？]*/.exec(whole.slice(skip))?.[0].length ?? 0;
  if (skip >= whole.length) return pieces;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(skip);
    skip = Math.max(0, skip - piece.text.length);
    return text ? [{ ...piece, text }] : [];
  });
}

/** An address that carries the words to mark on landing: those asked for and those that the index took for them ("scores" for "scoring"). */
export function withMarks(href: string, words: string[], pieces: Piece[]): string {
  const matched = pieces.filter(({ marked }) => marked).map(({ text }) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const forms = [...words, ...matched.filter((form) => (!hasHan(form) || form.length > 1) && words.some((word) => shareFound(word, [form]) > 0))];
  const kept: string[] = [];
  for (const form of forms) if (!kept.some((word) => foldText(form).startsWith(foldText(word)))) kept.push(form);
  const [page = '', hash] = href.split('#');
  return `${page}?mark=${encodeURIComponent(kept.slice(0, mostMarks).join(' '))}${hash ? `#${hash}` : ''}`;
}
