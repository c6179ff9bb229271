import { describe, expect, it } from 'vitest';
import { extendLock, readLock } from './read-lock';

describe('ids.lock', () => {
  it('holds ids, renamed ids and comments', () => {
    expect(readLock('# ids\n\nnps\nold-nps -> nps\nNo id\n')).toEqual([
      { line: 3, id: 'nps' },
      { line: 4, id: 'old-nps', successor: 'nps' },
      { line: 5, id: '' },
    ]);
  });

  it('is extended with new ids in order and loses none', () => {
    expect(extendLock('# ids\nnps\nold -> nps\ngone\n', ['nps', 'ces'])).toBe(
      '# ids\nces\ngone\nnps\nold -> nps\n',
    );
  });

  it('keeps one line for an id that was renamed after it was published', () => {
    expect(extendLock('old\nold -> nps\n', ['nps'])).toBe('nps\nold -> nps\n');
  });

  it('does not change when there is nothing new', () => {
    const lock = extendLock('', ['b', 'a']);
    expect(lock).toBe('a\nb\n');
    expect(extendLock(lock, ['a', 'b'])).toBe(lock);
  });
});
