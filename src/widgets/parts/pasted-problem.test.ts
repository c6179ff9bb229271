import { describe, expect, test } from 'vitest';
import { translator } from '../../strings';
import { pastedProblem } from './pasted-problem';

const t = translator({ wrong: { one: 'Line {lines} is none.', other: '{n} are none: {places}.' }, many: '{n} are more than {most}.' }, 'en');
const problem = (wrong: readonly number[], count: number) => pastedProblem(t, { wrong, count, most: 3 }, { wrong: 'wrong', many: 'many' });

describe('a pasted text', () => {
  test('can be used when all of it was read', () => {
    expect(problem([], 3)).toBeUndefined();
    expect(problem([], 0)).toBeUndefined();
  });
  test('has its mistakes named before it is found too long', () => {
    expect(problem([2], 9)).toBe('Line 2 is none.');
    expect(problem([2, 5], 1)).toBe('2 are none: 2, 5.');
  });
  test('may be too long', () => {
    expect(problem([], 4)).toBe('4 are more than 3.');
  });
});
