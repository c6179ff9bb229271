import { expect, test } from 'vitest';
import { splitEmphasis, withoutEmphasis } from './emphasis';

test('stars cut a text into plain, stressed and strong runs', () => {
  expect(splitEmphasis('**Slow.** It is *very* slow')).toEqual([
    { kind: 'strong', text: 'Slow.' },
    { kind: 'plain', text: ' It is ' },
    { kind: 'em', text: 'very' },
    { kind: 'plain', text: ' slow' },
  ]);
});

test.each([
  ['in *that* voice', 'in that voice'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['*a* *b* **c** d **e**', 'a b c d e'],
  ['', ''],
])('"%s" is said as "%s"', (text, said) => {
  expect(withoutEmphasis(text)).toBe(said);
});
