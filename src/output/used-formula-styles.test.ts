import { describe, expect, it } from 'vitest';
import { classesOf, usedRules } from './used-formula-styles';

const used = (css: string, ...classes: string[]) => usedRules(css, new Set(classes));

describe('the rules that stay', () => {
  it('are those whose every class stands on a page', () => {
    expect(used('.katex .base{top:0}.katex .sqrt{left:0}', 'katex', 'base')).toBe(
      '.katex .base{top:0}',
    );
    expect(used('.a .b,.a .c,.a{top:0}', 'a', 'c')).toBe('.a .c,.a{top:0}');
  });

  it('are those without any class', () =>
    expect(used('math{display:block}:root{--x:1}')).toBe('math{display:block}:root{--x:1}'));

  it('keep faces and conditions whole', () => {
    const face = '@font-face{font-family:KaTeX_Main;src:url(a.woff2)format("woff2")}';
    expect(used(`${face}.gone{top:0}@media print{.katex{top:0}}`, 'katex')).toBe(
      `${face}@media print{.katex{top:0}}`,
    );
  });

  it('are not confused by numbers and file names that hold a point', () => {
    expect(used('.katex{height:.5em;background:url(a.svg)}', 'katex')).toBe(
      '.katex{height:.5em;background:url(a.svg)}',
    );
  });

  it('count a class inside brackets as one that must be there', () =>
    expect(used('.a:not(.b,.c){top:0}', 'a')).toBe(''));
});

it('finds classes on elements only, not in text or scripts', () => {
  expect(
    classesOf('<p class="a  b">class="c"</p><script>"<i class=\'d\'>"</script>').filter(Boolean),
  ).toEqual(['a', 'b']);
});
