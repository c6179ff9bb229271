import { expect, it } from 'vitest';
import { nearestWords } from './nearest-words';

const list = ['customer', 'complaint', 'warehouse', 'driver', 'drive', 'courier'];

it('forgives one letter left out, added or exchanged for another', () => {
  expect(nearestWords('warehose', list)).toEqual(['warehouse']);
  expect(nearestWords('courrier', list)).toEqual(['courier']);
  expect(nearestWords('complaimt', list)).toEqual(['complaint']);
});
it('takes two letters in the wrong order for one slip', () =>
  expect(nearestWords('drievr', list)).toEqual(['driver']));
it('names nothing for a word that none is like, or that is too short to tell', () => {
  expect(nearestWords('xyzzyqq', list)).toEqual([]);
  expect(nearestWords('dri', list)).toEqual([]);
});
