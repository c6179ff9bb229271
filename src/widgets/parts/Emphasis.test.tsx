import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Emphasis, withoutEmphasis } from './Emphasis';

describe('stars in a text', () => {
  test.each([
    ['in *that* voice', 'in <em>that</em> voice', 'in that voice'],
    ['**Slow.** It is *very* slow', '<strong>Slow.</strong> It is <em>very</em> slow', 'Slow. It is very slow'],
    ['2 * 3 * 4', '2 * 3 * 4', '2 * 3 * 4'],
    ['<b>', '&lt;b&gt;', '<b>'],
    ['', '', ''],
  ])('"%s" is shown with its stress and said without stars', (text, shown, said) => {
    expect(renderToStaticMarkup(<Emphasis text={text} />)).toBe(shown);
    expect(withoutEmphasis(text)).toBe(said);
  });
});
