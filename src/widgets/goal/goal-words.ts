import type { Translate } from '../../strings';

/** The words by which the rules read a goal, in the language of the reader. */
export type GoalWords = Record<(typeof kinds)[number], readonly RegExp[]>;

const kinds = [
  'vague',
  'scope',
  'unit',
  'by',
  'absolute',
  'reason',
  'until',
  'within',
  'span',
  'owner',
] as const;

/** The beginning of the keys with the words and sentences about a goal. */
export const goalWordsStart = 'goal.';

/**
 * Reads the lists of words from the interface: set apart by `|`; a star at the end stands for any
 * ending (`deliver*`). Words of scripts without spaces are found inside other words.
 */
export function goalWords(t: Translate): GoalWords {
  const words = {} as Record<(typeof kinds)[number], readonly RegExp[]>;
  for (const kind of kinds) words[kind] = t(`goal.words.${kind}`).split('|').map(patternOf);
  return words;
}

const isAlone = (word: string) => /^[\p{Script=Latin}\d]/u.test(word);

function patternOf(word: string): RegExp {
  const bare = word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (!isAlone(word)) return new RegExp(bare, 'giu');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${bare}${word.endsWith('*') ? '\\p{L}*' : '(?![\\p{L}\\p{N}])'}`,
    'giu',
  );
}

export type Found = { text: string; from: number; to: number };

/** Every place where one of the words stands, in the order of the sentence. */
export function findWords(sentence: string, patterns: readonly RegExp[]): Found[] {
  return patterns
    .flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map((match) => ({
        text: match[0],
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
}

/**
 * The lists of a language and of the source language together, for pages whose text is not
 * translated yet.
 */
export function mixedGoalWords(t: Translate, source: Translate): Record<string, string> {
  return Object.fromEntries(
    kinds
      .map((kind) => `goal.words.${kind}`)
      .map((key) => [key, [...new Set(`${t(key)}|${source(key)}`.split('|'))].join('|')]),
  );
}
