import type { Fetch } from './fetch-once';
import { type Posting, readPostings, type StoredPlace, type TextDirectory } from './text-shape';
import type { TextTools } from './text-tools';

/** A word to look up in a language's texts: as it was typed and as the index keeps it. */
export type Sought = { word: string; key: string; weight: number; isLast: boolean };
export type Hit = { place: number; score: number };
export type Hits = { hits: Hit[] /** words that no text holds */; unknown: string[] /** the keys that stood for the words */; keys: Set<string> };

const prefixes = 6;
const worth = { whole: 1, begun: 0.7, misspelt: 0.6 };

/** The last of some starts that does not come after a value: the file that holds it. */
export function fileOf<Value extends string | number>(starts: Value[], value: Value): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as Value) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Looks words up in the texts of one language; `base` is the address of the folder of all indexes. */
export function openIndex(base: string, language: string, fetchFile: Fetch, { editDistance, slipsAllowed }: Pick<TextTools, 'editDistance' | 'slipsAllowed'>) {
  const directory = () => fetchFile(`${base}${language}/index.json`) as Promise<TextDirectory>;

  async function placesOf({ word, key, isLast }: Sought): Promise<{ key: string; worth: number; postings: Posting[]; count: number }[]> {
    const { folder, words } = await directory();
    const file = fileOf(words, key);
    if (file < 0) return [];
    const held = (await fetchFile(`${base}files/${folder}/words-${file}.json`)) as Record<string, string>;
    const found = (one: string, its: number) => ({ key: one, worth: its, ...readPostings(held[one] ?? '') });
    const all = Object.keys(held);
    const begun = isLast && word.length > 2 && !/\p{Script=Han}/u.test(word) ? all.filter((one) => one !== key && one.startsWith(word)).slice(0, prefixes) : [];
    const made = [...(Object.hasOwn(held, key) ? [found(key, worth.whole)] : []), ...begun.map((one) => found(one, worth.begun))];
    if (made.length > 0) return made;
    const slips = Math.min(2, slipsAllowed(key.length));
    if (slips === 0) return [];
    return all
      .map((one) => ({ one, distance: editDistance(key, one, slips) }))
      .filter(({ distance }) => distance <= slips)
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 2)
      .map(({ one }) => found(one, worth.misspelt));
  }

  /** Places by what they hold of the words, rare words counting most; `accepts` says which chapters are looked in. */
  async function search(sought: Sought[], accepts: (chapter: string) => boolean): Promise<Hits> {
    const { places, chapters } = await directory();
    const answers = await Promise.all(sought.map(placesOf));
    const firsts = chapters.map(([, , , , first]) => first);
    const isWanted = new Map(chapters.map(([id], at) => [at, accepts(id)]));
    const scores = new Map<number, number>();
    let most = 0;
    answers.forEach((found, at) => {
      const count = Math.max(0, ...found.map((one) => one.count));
      const weight = (sought[at]?.weight ?? 0) * Math.log(1 + (places - count + 0.5) / (count + 0.5));
      most += weight;
      const best = new Map<number, number>();
      for (const { postings, worth: its } of found) for (const { place, worth: here } of postings) best.set(place, Math.max(best.get(place) ?? 0, its * here));
      for (const [place, here] of best) scores.set(place, (scores.get(place) ?? 0) + weight * here);
    });
    const hits = [...scores]
      .filter(([place]) => isWanted.get(fileOf(firsts, place)))
      .map(([place, score]) => ({ place, score: score / most }))
      .sort((a, b) => b.score - a.score || a.place - b.place);
    const unknown = sought.filter((_, at) => (answers[at] ?? []).length === 0).map(({ word }) => word);
    return { hits, unknown, keys: new Set(answers.flat().map(({ key }) => key)) };
  }

  /** What stands at a place, with its chapter. */
  async function read(place: number): Promise<{ stored: StoredPlace; chapter: TextDirectory['chapters'][number] }> {
    const { folder, sections, chapters } = await directory();
    const file = fileOf(sections, place);
    const group = (await fetchFile(`${base}files/${folder}/section-${file}.json`)) as StoredPlace[];
    const chapter = chapters[
      fileOf(
        chapters.map(([, , , , first]) => first),
        place,
      )
    ] as TextDirectory['chapters'][number];
    return { stored: group[place - (sections[file] ?? 0)] as StoredPlace, chapter };
  }
  return { directory, search, read };
}
export type Index = ReturnType<typeof openIndex>;
