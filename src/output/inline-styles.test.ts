import { describe, expect, it } from 'vitest';
import { StyleSheet, withoutInlineStyles, withSheet } from './inline-styles';

const move = (html: string) => {
  const sheet = new StyleSheet();
  return { html: withoutInlineStyles(html, sheet), css: sheet.toString() };
};

describe('a style attribute', () => {
  it('becomes a class that says the same', () => {
    const { html, css } = move('<p style="height:1em; top: -3em;">x</p>');
    const name = /class="(s[\w-]{4})"/.exec(html ?? '')?.[1];
    expect(html).toBe(`<p class="${name}">x</p>`);
    expect(css).toBe(`.${name}:not(#s){height:1em;top:-3em}`);
  });

  it('joins the classes that are there already, before or after it', () => {
    expect(move('<p class="a b" style="top:0">').html).toMatch(/^<p class="a b s[\w-]{4}">$/);
    expect(move(`<p style='top:0' id="i" class='a'>`).html).toMatch(
      /^<p id="i" class="a s[\w-]{4}">$/,
    );
  });

  it('is written once however often it is used', () => {
    const { html, css } = move('<i style="top:0"></i><b style="top: 0;"></b>');
    expect(new Set(html?.match(/s[\w-]{4}/g)).size).toBe(1);
    expect(css.match(/\{/g)).toHaveLength(1);
  });

  it('keeps a semicolon that is part of an address or of a text', () => {
    expect(
      move('<i style="background:url(data:image/png;base64,AA);content:&quot;;&quot;;top:0">').css,
    ).toMatch(/\{background:url\(data:image\/png;base64,AA\);content:";";top:0\}$/);
  });

  it('keeps the order of its declarations, for a later one may overrule an earlier one', () => {
    expect(move('<i style="top:0;color:red;top:1px">').css).toContain('{top:0;color:red;top:1px}');
  });

  it('vanishes when it says nothing', () => {
    expect(move('<p style="">x</p>')).toEqual({ html: '<p>x</p>', css: '' });
  });

  it('is left alone in scripts, comments and text', () => {
    expect(
      move('<script>"<p style=\'top:0\'>"</script><!-- <p style="top:0"> --><p>style="top:0"</p>')
        .html,
    ).toBeUndefined();
  });
});

describe('a style element', () => {
  it('moves to the sheet with its media', () => {
    const { html, css } = move(
      '<head><style>astro-island{display:contents}</style><style media="print">p{top:0}</style></head>',
    );
    expect(html).toBe('<head></head>');
    expect(css).toBe('@media print{p{top:0}}\nastro-island{display:contents}');
  });

  it('is refused where it holds only without scripts', () => {
    expect(() => move('<noscript><style>p{top:0}</style></noscript>')).toThrow(/noscript/);
    expect(move('<noscript></noscript><style>p{top:0}</style>').css).toBe('p{top:0}');
  });
});

it('links the sheet at the end of the head', () => {
  expect(
    withSheet(
      '<html><head><title>x</title></head><body></body></html>',
      '/book/_astro/inline.1.css',
    ),
  ).toBe(
    '<html><head><title>x</title><link rel="stylesheet" href="/book/_astro/inline.1.css"></head><body></body></html>',
  );
  expect(() => withSheet('<p>', '/a.css')).toThrow(/no <\/head>/);
});
