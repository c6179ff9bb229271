import { expect, test } from 'vitest';
import { bindWords } from './bind-words';

test.each([
  ['Jest w domu.', 'Jest w\u00a0domu.'],
  ['A i w domu', 'A\u00a0i\u00a0w\u00a0domu'],
  ['(z paczką) „o tym”', '(z\u00a0paczką) „o\u00a0tym”'],
  ['płaci 12 zł i 5 % w 3 km', 'płaci 12\u00a0zł i\u00a05\u00a0% w\u00a03\u00a0km'],
  [' zł miesięcznie', '\u00a0zł miesięcznie'],
  ['od złotych ram do kw. z', 'od złotych ram do kw. z'],
  ['ma 3 złote monety', 'ma 3 złote monety'],
])('in Polish, no line ends in "%s" with a word of one letter', (text, bound) => {
  expect(bindWords(text, 'pl')).toBe(bound);
});

test('English stays as it is', () => {
  expect(bindWords('a parcel in a van, 12 zł', 'en')).toBe('a parcel in a van, 12 zł');
});
