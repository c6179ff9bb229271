/** The words of one language that may give an answer away: `content/test-wise/<language>.yaml`. */
export type GivingWords = {
  /** words that make a claim careful */
  hedges: readonly string[];
  /** words that leave no exception */
  absolutes: readonly string[];
  /** words that any two sentences share, and those that hold a hedge or an absolute and are none */
  small: readonly string[];
  /** two words are one where so many first letters agree; where this is left out, all must */
  sameLetters?: number | undefined;
};

/** What a text holds of them. */
type Counted = { hedges: number; absolutes: number; contentWords: string[] };

export type WordCounter = (text: string) => Counted;

const kinds = ['small', 'absolutes', 'hedges'] as const;
const han = /^\p{Script=Han}+$/u;

/** A word as a group of a pattern; `every*` is any word so begun. */
function groupOf(word: string): string {
  const isBeginning = word.endsWith('*');
  const letters = (isBeginning ? word.slice(0, -1) : word).replaceAll(' ', '\\s+');
  return `(${letters}${isBeginning ? '\\p{L}*' : ''})`;
}

/** A group for each word. Han script writes no spaces, so its words are found anywhere. */
function patternOf(spaced: readonly string[], joined: readonly string[]): RegExp {
  const groups = (words: readonly string[]) => words.map(groupOf).join('|') || '(?!)';
  return new RegExp(`(?<!\\p{L})(?:${groups(spaced)})(?!\\p{L})|${groups(joined)}`, 'gu');
}

/** Words of at least four letters; of Han script, every two characters that follow each other. */
function wordsOf(text: string, sameLetters: number | undefined): string[] {
  const runs = text.match(/\p{Script=Han}+|[\p{L}--\p{Script=Han}]{4,}/gv) ?? [];
  return runs.flatMap((run) => {
    if (!han.test(run)) return [run.slice(0, sameLetters)];
    const characters = [...run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
}

/**
 * Counts the giving words of a language in a text. The text is cut from left to right into the
 * longest words of all lists, so that "at most" is no "most". What is left are its content words.
 */
export function wordCounter(words: GivingWords): WordCounter {
  const longestFirst = kinds
    .flatMap((kind) => words[kind].map((word) => ({ kind, word: word.toLowerCase() })))
    .sort((a, b) => b.word.length - a.word.length);
  const [joined, spaced] = [true, false].map((isHan) =>
    longestFirst.filter(({ word }) => han.test(word) === isHan),
  ) as [typeof longestFirst, typeof longestFirst];
  const all = [...spaced, ...joined];
  const pattern = patternOf(
    spaced.map(({ word }) => word),
    joined.map(({ word }) => word),
  );

  const count = (text: string): Counted => {
    const found = [...text.matchAll(pattern)].map(
      ([, ...groups]) => all[groups.findIndex((group) => group !== undefined)]?.kind,
    );
    return {
      hedges: found.filter((kind) => kind === 'hedges').length,
      absolutes: found.filter((kind) => kind === 'absolutes').length,
      contentWords: wordsOf(text.replaceAll(pattern, ' '), words.sameLetters),
    };
  };
  const kept = new Map<string, Counted>();
  return (text) => {
    const counted = kept.get(text) ?? count(text.toLowerCase());
    kept.set(text, counted);
    return counted;
  };
}
