/** What is fetched first of a language's texts: which file holds which words and which sections. */
export type TextDirectory = {
  /** folder of the files below, named for what they hold, so that they can be kept for ever */
  folder: string;
  /** Traditional characters of the texts, each before its Simplified one */
  scripts: string;
  /** how many places there are */
  places: number;
  /** address, number, title, part, its first place */
  chapters: [id: string, number: string, title: string, part: string, first: number][];
  /** the first place of each file of places */
  sections: number[];
  /** the first word of each file of words */
  words: string[];
};

/** A place in its file: kind (s, p or q), anchor, label, title, title above, text. */
export type StoredPlace = [kind: string, anchor: string, label: string, title: string, above: string, text: string];

/** The most places kept for one word: those where it counts most. Without a limit, common words would grow with the book. */
export const mostPlaces = 300;
const levels = 26;
const firstLevel = 'A'.charCodeAt(0);

export type Posting = { place: number /** from 0 to 1 */; worth: number };

/** Writes where a word stands: how many places hold it when not all are kept, then the steps from place to place, each with a letter for its worth. */
export function writePostings(postings: Posting[]): string {
  const kept =
    postings.length > mostPlaces
      ? [...postings]
          .sort((a, b) => b.worth - a.worth)
          .slice(0, mostPlaces)
          .sort((a, b) => a.place - b.place)
      : postings;
  let last = 0;
  const steps = kept.map(({ place, worth }) => {
    const step = (place - last).toString(36);
    last = place;
    return step + String.fromCharCode(firstLevel + Math.min(levels - 1, Math.floor(worth * levels)));
  });
  return (kept.length < postings.length ? `${postings.length}:` : '') + steps.join('');
}

/** Reads what `writePostings` wrote, and how many places hold the word in all. */
export function readPostings(written: string): { postings: Posting[]; count: number } {
  const [counted, steps = counted ?? ''] = written.includes(':') ? written.split(':') : [undefined, written];
  let place = 0;
  const postings = [...steps.matchAll(/([0-9a-z]+)([A-Z])/g)].map(([, step = '', level = 'A']) => {
    place += Number.parseInt(step, 36);
    return { place, worth: (level.charCodeAt(0) - firstLevel + 0.5) / levels };
  });
  return { postings, count: counted ? Number(counted) : postings.length };
}
