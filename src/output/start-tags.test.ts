import { describe, expect, it } from 'vitest';
import { attributeOf, edited, startTags } from './start-tags';

const names = (html: string) => startTags(html).map((tag) => tag.name);

describe('the start tags of a page', () => {
  it('are read in order, without end tags, comments and the doctype', () => {
    expect(
      names('<!doctype html><html><!-- <p style="x"> --><Body><p>a < b</p><br/></body></html>'),
    ).toEqual(['html', 'body', 'p', 'br']);
  });

  it('keep their attributes however they are quoted', () => {
    const [tag] = startTags(`<a  href=/b/c/ title="it's &quot;so&quot; > x" DATA-n='1' hidden>`);
    expect(tag?.attributes.map(({ name, value }) => [name, value])).toEqual([
      ['href', '/b/c/'],
      ['title', `it's "so" > x`],
      ['data-n', '1'],
      ['hidden', ''],
    ]);
  });

  it('end where they end, even after a bracket in quotes', () => {
    const html = '<p title="a>b">text</p>';
    expect(html.slice(startTags(html)[0]?.end)).toBe('text</p>');
  });

  it('are not looked for inside a script, a style or a title', () => {
    expect(
      names('<title>a <b></title><script>"<p style=x>"</script><style>/*<i>*/</style><u>'),
    ).toEqual(['title', 'script', 'style', 'u']);
  });

  it('hold the text of a script', () => {
    const [tag] = startTags('<script type="module">let a = "</b>"; </script >');
    expect(tag?.content?.text).toBe('let a = "</b>"; ');
  });

  it('are read in one pass however long the page is', () => {
    expect(startTags('<p class="a" style="b">'.repeat(50_000))).toHaveLength(50_000);
  });

  it('read character references of every kind', () => {
    const [tag] = startTags('<i a="&#x27;&#39;&amp;quot;&lt;&unknown;">');
    expect(tag && attributeOf(tag, 'a')?.value).toBe(`''&quot;<&unknown;`);
  });
});

it('makes several changes of a text at once', () => {
  expect(
    edited('abcdef', [
      { start: 4, end: 5, text: '!' },
      { start: 1, end: 2, text: '' },
      { start: 6, end: 6, text: '.' },
    ]),
  ).toBe('acd!f.');
});
