import { expect, test } from 'vitest';
import { wordCounter } from './giving-words';

const none = { hedges: [], absolutes: [], small: [] };

test('the longest word of any list counts', () => {
  const count = wordCounter({ ...none, hedges: ['most', 'at most'], absolutes: ['no one'] });
  expect(count('At most ten, and most of them: no  one else.')).toMatchObject({
    hedges: 2,
    absolutes: 1,
  });
});

test('words are whole words, unless any ending may follow', () => {
  const count = wordCounter({ ...none, hedges: ['może'], absolutes: ['każd*'] });
  expect(count('Każdemu pomożemy')).toMatchObject({ hedges: 0, absolutes: 1 });
  expect(count('Może')).toMatchObject({ hedges: 1, absolutes: 0 });
});

test('words of Han script are found anywhere, but for what holds them and is another word', () => {
  const count = wordCounter({ hedges: ['不一定', '能'], absolutes: ['一定'], small: ['能力'] });
  expect(count('顾客不一定能知道')).toMatchObject({ hedges: 2, absolutes: 0 });
  expect(count('顾客一定有能力')).toMatchObject({ hedges: 0, absolutes: 1 });
});

test('content words are compared by their first letters, Han script by twos of characters', () => {
  const polish = wordCounter({ ...none, small: ['oraz'], sameLetters: 5 });
  expect(polish('Przesyłki oraz do przesyłek').contentWords).toEqual(['przes', 'przes']);
  expect(wordCounter({ ...none, small: ['的'] })('包裹的承诺 CRM').contentWords).toEqual([
    '包裹',
    '承诺',
  ]);
});

test('empty lists find nothing', () => {
  expect(wordCounter(none)('Never say always')).toMatchObject({ hedges: 0, absolutes: 0 });
});
