import { describe, expect, it } from 'vitest';
import { extractInlineStyles, InlineStyles } from './extract-inline-styles';
import { pageOf } from './page';
import { edited } from './start-tags';

const sheet = '/book/_astro/katex.1.css';
const link = `<link rel="stylesheet" href="${sheet}">`;

/** The page and the sheet that come of a page; what is no document gets a head for the link. */
const move = (html: string) => {
  const head = html.includes('</head>') ? '' : '<head></head>';
  const styles = new InlineStyles();
  const page = pageOf('a.html', head + html);
  extractInlineStyles(page, styles, sheet);
  const moved = edited(page.html, page.edits);
  return { html: head ? moved.replace(/^.*<\/head>/, '') : moved, css: styles.toString() };
};

describe('a style attribute', () => {
  it('becomes a class that says the same', () => {
    const { html, css } = move('<p style="height:1em; top: -3em;">x</p>');
    expect(html).toBe('<p class="sh1 st-3">x</p>');
    expect(css).toBe('.sh1:not(#s){height:1em}\n.st-3:not(#s){top:-3em}');
  });

  it('joins the classes that are there already, before or after it', () => {
    expect(move('<p class="a b" style="top:0">').html).toBe('<p class="a b st0">');
    expect(move(`<p style='top:0' id="i" class='a'>`).html).toBe('<p id="i" class="a st0">');
  });

  it('is written once however often it is used', () => {
    const { html, css } = move('<i style="top:0"></i><b style="top: 0;"></b>');
    expect(html).toBe('<i class="st0"></i><b class="st0"></b>');
    expect(css.match(/\{/g)).toHaveLength(1);
  });

  it('keeps a semicolon that is part of an address or of a text', () => {
    expect(
      move('<i style="background:url(data:image/png;base64,AA);content:&quot;;&quot;;top:0">').css,
    ).toMatch(/\{background:url\(data:image\/png;base64,AA\)\}\n(.*\n)?.*\{content:";"\}/);
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
    ).toBe('<script>"<p style=\'top:0\'>"</script><!-- <p style="top:0"> --><p>style="top:0"</p>');
  });

  it('rounds what KaTeX measures in em, and no other length', () => {
    expect(move('<i style="height:0.6833em;top:-2.3001em;width:1.2345px">').css).toBe(
      '.sh0_68:not(#s){height:0.68em}\n.st-2_3:not(#s){top:-2.3em}\n.sw1_2345px:not(#s){width:1.2345px}',
    );
  });

  it('has a name of its own, also where two would be written alike', () => {
    const { html } = move(
      '<i style="top:0.5em"></i><i style="top:0_5em"></i><i style="top:0.5em">',
    );
    const [first, second, third] = [...html.matchAll(/class="([^"]+)"/g)].map(([, name]) => name);
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });
});

describe('a style element', () => {
  it('moves to the sheet with its media', () => {
    const { html, css } = move(
      '<head><style>astro-island{display:contents}</style><style media="print">p{top:0}</style></head>',
    );
    expect(html).toBe(`<head>${link}</head>`);
    expect(css).toBe('@media print{p{top:0}}\nastro-island{display:contents}');
  });

  it('is refused where it holds only without scripts', () => {
    expect(() => move('<noscript><style>p{top:0}</style></noscript>')).toThrow(/noscript/);
    expect(move('<noscript></noscript><style>p{top:0}</style>').css).toBe('p{top:0}');
  });
});

describe('the sheet', () => {
  it('is linked at the end of the head, once', () => {
    expect(move('<head><title>x</title></head><p style="top:0">').html).toBe(
      `<head><title>x</title>${link}</head><p class="st0">`,
    );
    expect(move(`<head>${link}</head><p style="top:0">`).html).toBe(
      `<head>${link}</head><p class="st0">`,
    );
  });

  it('is not linked by a page that styles nothing in place', () => {
    expect(move('<head></head><p>x</p>').html).toBe('<head></head><p>x</p>');
  });
});
