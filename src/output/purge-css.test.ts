import { describe, expect, it } from 'vitest';
import { classesOf, pageOf } from './page';
import { purgeCss } from './purge-css';

const used = (css: string, ...classes: string[]) => purgeCss(css, new Set(classes));

describe('the rules that stay', () => {
  it('are those whose every class stands on a page', () => {
    expect(used('.katex .base{top:0}.katex .sqrt{left:0}', 'katex', 'base')).toBe(
      '.katex .base{top:0}',
    );
    expect(used('.a .b,.a .c,.a{top:0}', 'a', 'c')).toBe('.a .c,.a{top:0}');
  });

  it('are those without any class', () =>
    expect(used('math{display:block}:root{--x:1}')).toBe('math{display:block}:root{--x:1}'));

  it('keep the faces that they name, and conditions that hold a rule', () => {
    const faceOf = (family: string) =>
      `@font-face{font-family:${family};src:url(${family}.woff2)format("woff2")}`;
    const named = '@media print{.katex{font-family:KaTeX_Main}}';
    expect(
      used(
        `${faceOf('KaTeX_Main')}${faceOf('KaTeX_AMS')}.gone{font-family:KaTeX_AMS}${named}@media print{.gone{top:0}}`,
        'katex',
      ),
    ).toBe(`${faceOf('KaTeX_Main')}${named}`);
  });

  it('need no class that they exclude', () =>
    expect(used('.a:not(.b){top:0}', 'a')).toBe('.a:not(.b){top:0}'));
});

it('finds classes on elements only, not in text or scripts', () => {
  const page = pageOf('a.html', '<p class="a  b">class="c"</p><script>"<i class=\'d\'>"</script>');
  expect(classesOf(page)).toEqual(['a', 'b']);
});
