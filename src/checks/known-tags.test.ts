import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type KnownTags, readKnownTags } from './known-tags';
import { describeType, fits } from './property-type';

const files: Record<string, string> = {
  'measures.ts':
    'export type Groups = { promoters: number; passives: number };\nexport const sizes = ["small", "large"] as const;',
  'prose/index.ts':
    "import Figure from './Figure.astro';\nconst drawings = {};\nexport const prose = { ...drawings, Figure, Cite, a: Link };",
  'prose/Figure.astro':
    '---\ninterface Props { id: string; caption?: string | undefined; wide?: boolean }\nconst { id } = Astro.props;\nif (!id) return;\n---\n<figure />',
  'prose/Cite.astro': '---\ninterface Props { keys: string }\n---\n',
  'prose/Inner.astro': '<p />',
  'drawings/promise/Scale.astro':
    '---\ntype Rank = 1 | 2 | 3;\ntype Props = { title: string; rank: Rank; counts: readonly number[]; names: [string, string]; ends?: { low: string; high?: string } };\n---\n',
  'widgets/Gap/Gap.astro':
    "---\nimport { type Groups, sizes } from '../../measures';\ninterface Props extends Partial<Groups> { id: string; size?: (typeof sizes)[number]; show?: boolean | 'later' }\n---\n",
  'widgets/frame/Frame.astro': '---\ninterface Props { name: string }\n---\n',
};
let source = '';
let tags: KnownTags;
const type = (tag: string, property: string) => {
  const found = tags.get(tag)?.properties.get(property);
  if (!found) throw new Error(`<${tag}> has no ${property}`);
  return found;
};

beforeAll(() => {
  source = mkdtempSync(join(tmpdir(), 'tags-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(source, file)), { recursive: true });
    writeFileSync(join(source, file), text);
  }
  tags = readKnownTags(source);
});
afterAll(() => rmSync(source, { recursive: true }));

describe('the tags an author may write', () => {
  it('are the listed parts of prose, the drawings and the widgets', () => {
    expect([...tags.values()].map(({ name, kind }) => [name, kind])).toEqual([
      ['Figure', 'prose'],
      ['Scale', 'drawing'],
      ['Gap', 'widget'],
    ]);
  });

  it('have the properties their components declare, also those taken from elsewhere', () => {
    expect([...(tags.get('Gap')?.properties.keys() ?? [])].sort()).toEqual([
      'id',
      'passives',
      'promoters',
      'show',
      'size',
    ]);
    expect(type('Gap', 'promoters')).toEqual({ required: false, type: { is: 'number' } });
    expect(type('Figure', 'id').required).toBe(true);
    expect(type('Figure', 'caption')).toEqual({ required: false, type: { is: 'text' } });
  });
});

describe('the value of a property', () => {
  it.each([
    ['Figure', 'wide', true, 'nothing, {true} or {false}'],
    ['Gap', 'size', 'large', '"small" or "large"'],
    ['Gap', 'show', 'later', '"later" or nothing, {true} or {false}'],
    ['Scale', 'rank', 2, '{1}, {2} or {3}'],
    ['Scale', 'counts', [1, 2], 'a list in braces, such as {[…]}, of numbers'],
    ['Scale', 'names', ['a', 'b'], 'a list in braces, such as {[…]}, of texts in quotes'],
    ['Scale', 'ends', { low: 'a' }, 'a record in braces with low and high'],
  ])('of <%s %s> may be %j', (tag, property, value, words) => {
    expect(fits(value, type(tag, property).type)).toBe(true);
    expect(describeType(type(tag, property).type)).toBe(words);
  });

  it.each([
    ['Figure', 'wide', 'true'],
    ['Gap', 'size', 'medium'],
    ['Gap', 'promoters', '90'],
    ['Scale', 'rank', 4],
    ['Scale', 'counts', [1, '2']],
    ['Scale', 'ends', { high: 'b' }],
    ['Scale', 'ends', { low: 'a', middle: 'b' }],
  ])('of <%s %s> cannot be %j', (tag, property, value) => {
    expect(fits(value, type(tag, property).type)).toBe(false);
  });
});
