import { describe, expect, test } from 'vitest';
import { alignBlocks } from './align-blocks';

/** A block of kind `p` for `one`, of kind `ul` for `ul:one`; `#id` for one with an id. */
const block = (name: string) => ({
  name,
  id: name.startsWith('#') ? name.slice(1) : undefined,
  kind: name.includes(':') ? name.replace(/:.*/, '') : 'p',
});
const aligned = (first: string, second: string) =>
  alignBlocks(
    first.split(' ').filter(Boolean).map(block),
    second.split(' ').filter(Boolean).map(block),
  ).map((row) => `${row.first?.name ?? '-'}|${row.second?.name ?? '-'}`);

describe('blocks of a section in two languages', () => {
  test('stand beside each other in order where both have the same', () =>
    expect(aligned('a ul:b c', 'x ul:y z')).toEqual(['a|x', 'ul:b|ul:y', 'c|z']));

  test('keep a paragraph that one language has more, before the next that both have', () => {
    expect(aligned('a b #figure c', 'x #figure z')).toEqual([
      'a|x',
      'b|-',
      '#figure|#figure',
      'c|z',
    ]);
    expect(aligned('a #figure c', 'x #figure z more')).toEqual([
      'a|x',
      '#figure|#figure',
      'c|z',
      '-|more',
    ]);
  });

  test('are counterparts in order where a list is written as a paragraph', () =>
    expect(aligned('a ul:b #end', 'x y #end')).toEqual(['a|x', 'ul:b|y', '#end|#end']));

  test('never stand beside another figure', () =>
    expect(aligned('a #one b', 'x #two z')).toEqual(['a|x', '#one|-', '-|#two', 'b|z']));

  test('stand alone where the other language has nothing', () => {
    expect(aligned('a b', '')).toEqual(['a|-', 'b|-']);
    expect(aligned('', 'x')).toEqual(['-|x']);
  });

  test('all stand once and in their order, whatever is missing', () => {
    const [first, second] = ['a #b ul:c #d e f', '#d x ul:y #b #g z'];
    const rows = aligned(first, second).map((row) => row.split('|'));
    const column = (at: number) => rows.map((row) => row[at]).filter((name) => name !== '-');
    expect(column(0).join(' ')).toBe(first);
    expect(column(1).join(' ')).toBe(second);
  });
});
