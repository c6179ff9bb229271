import { describe, expect, it } from 'vitest';
import { dropLegacyFonts, legacyFonts } from './drop-legacy-fonts';

describe('a font face', () => {
  it('keeps its WOFF2 file only', () => {
    expect(
      dropLegacyFonts(
        '@font-face{src:url(a.woff2) format("woff2"),url(a.woff) format("woff"),url(a.ttf) format("truetype")}',
      ).css,
    ).toBe('@font-face{src:url(a.woff2)format("woff2")}');
    expect(
      dropLegacyFonts(`@font-face { src: url('b.woff2?x') format('woff2'), url('b.ttf') }`).css,
    ).toBe('@font-face{src:url(b.woff2?x)format("woff2")}');
  });

  it('keeps what it has when there is no WOFF2 file', () => {
    const face = '@font-face{src:local(x),url(a.ttf)}';
    expect(dropLegacyFonts(face).css).toBe(face);
  });

  it('tells its file and the weights that it declares for one with all weights', () => {
    const { fonts } = dropLegacyFonts(
      '@font-face{font-weight:400 700;src:url(a.woff2)}@font-face{src:url(b.woff2);font-weight:200 900}@font-face{src:url(c.woff2);font-weight:bold}',
    );
    expect(fonts).toEqual([
      { address: 'a.woff2', weights: { min: 400, max: 700 } },
      { address: 'b.woff2', weights: { min: 200, max: 900 } },
      { address: 'c.woff2', weights: undefined },
    ]);
  });
});

it('lists the files in old formats that no sheet names any more', () => {
  expect(
    legacyFonts(['x/a.woff2', 'x/a.woff', 'x/only.ttf', 'x/a.js'], new Set(['only.ttf'])),
  ).toEqual(['x/a.woff']);
});
