import { describe, expect, it } from 'vitest';
import { byPlace, formatProblem, nearest, type Problem, placeAt, suggest } from './problem';

const problem = (file: string, line: number, column: number): Problem => ({
  id: 'book:dead-link',
  file,
  line,
  column,
  what: 'The link leads nowhere',
  remedy: 'Mend it.',
});

describe('a problem', () => {
  it('is one line that names the place first', () => {
    expect(formatProblem(problem('content/chapters/scores/en.mdx', 7, 3))).toBe(
      'content/chapters/scores/en.mdx:7:3  book:dead-link  The link leads nowhere — Mend it.',
    );
  });

  it('stands in the order of files, lines and columns, numbers counted as numbers', () => {
    const sorted = [
      problem('b', 1, 1),
      problem('a', 10, 1),
      problem('a', 9, 20),
      problem('a', 9, 3),
    ].sort(byPlace);
    expect(sorted.map(({ file, line, column }) => [file, line, column])).toEqual([
      ['a', 9, 3],
      ['a', 9, 20],
      ['a', 10, 1],
      ['b', 1, 1],
    ]);
  });
});

describe('the place of a character', () => {
  it('counts lines and columns from 1', () => {
    expect(placeAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(placeAt('ab\ncd', 3)).toEqual({ line: 2, column: 1 });
    expect(placeAt('ab\ncd', 5)).toEqual({ line: 2, column: 3 });
  });

  it('counts Polish and Chinese letters as one column each', () => {
    expect(placeAt('żółw 重 x', 7)).toEqual({ line: 1, column: 8 });
  });
});

describe('the name an author meant', () => {
  it('is found through a slip of the pen, whatever the case', () => {
    expect(nearest('captoin', ['id', 'caption'])).toBe('caption');
    expect(nearest('termid', ['TermId'])).toBe('TermId');
  });

  it('is not guessed when nothing is near', () => {
    expect(nearest('EffortCalculator', ['CsatCalculator'])).toBeUndefined();
    expect(suggest('zebra', ['caption'], (name) => name, 'Look it up.')).toBe('Look it up.');
  });
});
