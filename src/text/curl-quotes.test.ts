import { expect, test } from 'vitest';
import { curlQuotes } from './curl-quotes';

test.each([
  [`A slide says "CSAT 25%": Heron's.`, 'A slide says “CSAT 25%”: Heron’s.'],
  ['*"Slow"*, they said', '*“Slow”*, they said'],
  ['the customers’ "own" words', 'the customers’ “own” words'],
])('%s', (straight, curled) => {
  expect(curlQuotes(straight)).toBe(curled);
});
