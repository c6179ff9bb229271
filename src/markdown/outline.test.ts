import { mdxToMdast } from 'satteri';
import { expect, it } from 'vitest';
import { readOutline } from './outline';

const outlineOf = (source: string) =>
  readOutline(mdxToMdast(source, { features: { math: true, headingAttributes: true } }), [
    'NpsCalculator',
  ]);

it('calls a claim by what is said, without its citations', () => {
  const outline = outlineOf(
    '<Claim id="aim" strength="mixed">\n<Said>The aim is to *reduce* CES [@dixon2010].</Said>\n<Evidence>True of one version only.</Evidence>\n</Claim>\n',
  );
  expect(outline.parts).toMatchObject([
    { id: 'aim', kind: 'claim', title: 'The aim is to reduce CES.' },
  ]);
});

it('calls figures by their captions, examples by their titles and widgets by nothing', () => {
  const outline = outlineOf(
    '<Figure id="strip" caption="Eleven answers.">\n\ntext\n\n</Figure>\n\n<Example id="two" title="Two hundred">\n\ntext\n\n</Example>\n\n<NpsCalculator id="calculator" promoters={62} />\n',
  );
  expect(outline.parts.map(({ kind, title }) => [kind, title])).toEqual([
    ['figure', 'Eleven answers.'],
    ['example', 'Two hundred'],
    ['widget', ''],
  ]);
  expect(outline.parts[2]?.properties).toEqual({ id: 'calculator', promoters: 62 });
});

it('counts documented cases apart from invented examples', () => {
  const outline = outlineOf(
    '<RealCase id="retailer" title="A retailer’s fine">\n\ntext\n\n</RealCase>\n\n<Example id="two" title="Two hundred">\n\ntext\n\n</Example>\n',
  );
  expect(outline.parts.map(({ id, kind, title }) => [id, kind, title])).toEqual([
    ['retailer', 'case', 'A retailer’s fine'],
    ['two', 'example', 'Two hundred'],
  ]);
});

it('keeps a widget’s numbers and lists, so that it looks the same on a page of its own', () => {
  const outline = outlineOf(
    '<NpsCalculator id="one" counts={[1, -2.5]} isOpen people={[{ name: "A", days: 5 }]} made={Math.max(1, 2)} />\n',
  );
  expect(outline.parts[0]?.properties).toEqual({
    id: 'one',
    counts: [1, -2.5],
    isOpen: true,
    people: [{ name: 'A', days: 5 }],
  });
});

it('says whether anything is set in italics, for which a page then loads a font', () => {
  expect(outlineOf('Plain words and **strong** ones.').hasItalics).toBe(false);
  for (const text of ['Some *stress*.', '> A quotation.', 'Shown before [@dixon2010].'])
    expect(outlineOf(text).hasItalics).toBe(true);
});
