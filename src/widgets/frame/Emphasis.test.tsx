import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Emphasis } from './Emphasis';

test.each([
  ['in *that* voice', '<span>in </span><em>that</em><span> voice</span>'],
  [
    '**Slow.** It is *very* slow',
    '<strong>Slow.</strong><span> It is </span><em>very</em><span> slow</span>',
  ],
  ['2 * 3 * 4', '<span>2 * 3 * 4</span>'],
  ['<b>', '<span>&lt;b&gt;</span>'],
  ['', ''],
])('"%s" is shown with its stress', (text, shown) => {
  expect(renderToStaticMarkup(<Emphasis text={text} />)).toBe(shown);
});
