import { createHash } from 'node:crypto';
import type { Page, Place } from './read-sections.ts';
import { scriptPairs } from './script-pairs.ts';
import { stemFor } from './stem-word.ts';
import { type Posting, type StoredPlace, type TextDirectory, writePostings } from './text-shape.ts';
import { type Fold, foldWith, tokensOf } from './tokens.ts';

/** A file of the index, by its path in the folder of the search; what lies in `files/` is named for its content. */
export type IndexFile = { path: string; content: string };
/** A page with the chapter that it is. */
export type ChapterPage = Page & { id: string };

const wordFileLength = 8_000;
const share = { title: 6, above: 1, terms: 1.5, text: 1, within: 0.35 };
const kindWorth = { section: 1, part: 0.72, question: 0.5 };
/** Okapi BM25: how soon another use of a word adds no more, and how much a long text must pay. Robertson & Zaragoza, 2009. */
const saturation = 1.4;
const lengthShare = 0.6;

/** The index of a language's texts: the directory, files of words and files of places, all small however long the book. */
export function indexTexts(language: string, pages: ChapterPage[]): IndexFile[] {
  const groups = pages.flatMap((page) => page.sections);
  const places = groups.flat();
  const scripts = scriptPairs(places.map((place) => place.title + place.text + place.within).join(''));
  const fold = foldWith(scripts);
  const counts = places.map((place) => countWords(place, fold, stemFor(language)));
  const lengths = counts.map((count) => [...count.values()].reduce((sum, times) => sum + times, 0));
  const usual = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const words = new Map<string, Posting[]>();
  counts.forEach((count, place) => {
    const cost = saturation * (1 - lengthShare + (lengthShare * (lengths[place] ?? 0)) / usual);
    for (const [word, times] of count) {
      const worth = (kindWorth[places[place]?.kind ?? 'section'] * times) / (times + cost);
      words.set(word, [...(words.get(word) ?? []), { place, worth }]);
    }
  });
  const wordFiles = fileWords(words);
  const placeFiles = groups.map((group) => JSON.stringify(group.map(stored)));
  const all = [...wordFiles.map(({ content }) => content), ...placeFiles].join();
  const folder = createHash('sha256').update(all).digest('hex').slice(0, 10);
  let first = 0;
  const starts = groups.map((group) => {
    first += group.length;
    return first - group.length;
  });
  let group = 0;
  const directory: TextDirectory = {
    folder,
    scripts,
    places: places.length,
    chapters: pages.map(({ id, number, title, part, sections }) => {
      group += sections.length;
      return [id, number, title, part, starts[group - sections.length] ?? 0];
    }),
    sections: starts,
    words: wordFiles.map((file) => file.first),
  };
  return [
    { path: `${language}/index.json`, content: JSON.stringify(directory) },
    ...wordFiles.map(({ content }, place) => ({ path: `files/${folder}/words-${place}.json`, content })),
    ...placeFiles.map((content, place) => ({ path: `files/${folder}/section-${place}.json`, content })),
  ];
}

const stored = ({ kind, anchor, label, title, above, text }: Place): StoredPlace => [kind[0] ?? 's', anchor, label, title, above, text];

function countWords(place: Place, fold: Fold, stem: (word: string) => string): Map<string, number> {
  const count = new Map<string, number>();
  for (const [part, times] of Object.entries(share))
    for (const { word, isHan } of tokensOf(fold(place[part as keyof typeof share]))) {
      const key = isHan ? word : stem(word);
      count.set(key, (count.get(key) ?? 0) + times);
    }
  return count;
}

/** Words in alphabetical order, so that a word's file is known from the first words of all; each file about as long as the others. */
function fileWords(words: Map<string, Posting[]>): { first: string; content: string }[] {
  const files: { first: string; content: string }[] = [];
  let entries: string[] = [];
  let length = 0;
  let first = '';
  const close = () => {
    if (entries.length > 0) files.push({ first, content: `{${entries.join()}}` });
    entries = [];
    length = 0;
  };
  for (const word of [...words.keys()].sort()) {
    if (entries.length === 0) first = word;
    const entry = `${JSON.stringify(word)}:"${writePostings(words.get(word) ?? [])}"`;
    entries.push(entry);
    length += entry.length;
    if (length > wordFileLength) close();
  }
  close();
  return files;
}
