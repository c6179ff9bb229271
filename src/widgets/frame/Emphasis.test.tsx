import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Emphasis, withoutEmphasis } from './Emphasis';

describe('stars in a text', () => {
  test.each([
    ['in *that* voice', '<span>in </span><em>that</em><span> voice</span>', 'in that voice'],
    [
      '**Slow.** It is *very* slow',
      '<strong>Slow.</strong><span> It is </span><em>very</em><span> slow</span>',
      'Slow. It is very slow',
    ],
    ['2 * 3 * 4', '<span>2 * 3 * 4</span>', '2 * 3 * 4'],
    ['<b>', '<span>&lt;b&gt;</span>', '<b>'],
    ['', '', ''],
  ])('"%s" is shown with its stress and said without stars', (text, shown, said) => {
    expect(renderToStaticMarkup(<Emphasis text={text} />)).toBe(shown);
    expect(withoutEmphasis(text)).toBe(said);
  });
});
