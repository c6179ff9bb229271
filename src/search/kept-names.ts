import { editDistance, slipsAllowed } from './edit-distance';
import { englishStem, polishStem } from './stem-word';
import { type Fold, tokensOf } from './tokens';

/** What two names share that search takes for the same. */
function ground(name: string): string {
  return tokensOf(name)
    .map(({ word, isHan }) => (isHan ? word : polishStem(englishStem(word))))
    .sort()
    .join(' ');
}

/**
 * The pieces of a name that are names themselves, with what each is worth beside the whole: before a bracket, inside it,
 * each side of a slash; least, one of several things listed.
 */
export function piecesOf(name: string): { text: string; worth: number }[] {
  const inside = [...name.matchAll(/[(（]([^)）]*)[)）]/g)].map(([, text = '']) => text);
  const outside = name.replace(/[(（][^)）]*[)）]/g, ' ').trim();
  const pieces = (text: string, worth: number) => [
    { text, worth },
    ...text.split(/\s*\/\s*/).map((piece) => ({ text: piece, worth })),
    ...text.split(/\s*[,;:，、；：]\s*/).map((piece) => ({ text: piece, worth: isAbbreviation(piece) ? worth : worth * listed })),
  ];
  const made = [{ text: name, worth: 1 }, ...pieces(outside, 1), ...inside.flatMap((text) => pieces(text, isAbbreviation(text) ? 1 : aside))];
  return made.filter(({ text }, place) => text && made.findIndex((one) => one.text === text) === place);
}

const aside = 0.9;
const listed = 0.7;
const isAbbreviation = (text: string): boolean => /^[A-Z0-9Ωσ&.+, /、-]{2,14}$/.test(text) && /[A-Z]/.test(text);

/** Whether search finds one of the names when somebody types this one: a long word is forgiven its slips. */
const isSlip = (own: string, seen: Set<string>): boolean =>
  /^[a-z ]{9,}$/.test(own) && [...seen].some((one) => editDistance(own, one, 1) <= Math.min(1, slipsAllowed(own.length)));

/** Whether a name holds all of a synonym's words and they are most of its own: search finds the name by them. */
function isHeld(own: string, pieces: Set<string>): boolean {
  const words = own.split(' ');
  return words.length > 1 && [...pieces].some((piece) => isMost(words, new Set(piece.split(' '))));
}
const isMost = (words: string[], held: Set<string>): boolean => words.every((word) => held.has(word)) && words.length >= held.size * 0.66;

/** The folded synonyms worth sending: those that no name, and no synonym before them, already stands for. */
export function keptNames(synonyms: string[], names: string[], fold: Fold): string[] {
  const pieces = new Set(names.flatMap((name) => piecesOf(fold(name)).map(({ text }) => ground(text))));
  const seen = new Set(pieces);
  const kept: string[] = [];
  for (const synonym of synonyms) {
    const folded = fold(synonym);
    const own = ground(folded);
    if (own === '' || seen.has(own) || isSlip(own, seen) || isHeld(own, pieces)) continue;
    seen.add(own);
    kept.push(folded.replaceAll('|', ' '));
  }
  return kept;
}
