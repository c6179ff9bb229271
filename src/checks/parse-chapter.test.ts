import { describe, expect, it } from 'vitest';
import { matchesIn, parseChapter, textProperty } from './parse-chapter';

const parse = (source: string) =>
  parseChapter('scores', 'en', 'content/chapters/scores/en.mdx', source);
const propertiesIn = (source: string) =>
  parse(source).tags[0]?.properties.map(({ line, column, name, written, value }) => [
    line,
    column,
    name,
    written,
    value,
  ]);

describe('a parsed chapter', () => {
  it('keeps the place of every property of a tag over several lines', () => {
    expect(
      propertiesIn(
        '---\ntitle: x\n---\n\n<Table\n  id="a"\n  wide\n  caption=\'It says "b={c}" > d\'\n  rows={[1, -2.5]}\n/>',
      ),
    ).toEqual([
      [6, 3, 'id', 'text', 'a'],
      [7, 3, 'wide', 'switch', true],
      [8, 3, 'caption', 'text', 'It says "b={c}" > d'],
      [9, 3, 'rows', 'braces', [1, -2.5]],
    ]);
  });

  it('keeps the place of a property inside a sentence, after letters of any script (a sign beyond them counts as two, as in editors)', () => {
    expect(propertiesIn('- żółw 重 😀 <Term  id = "nps">NPS</Term>')).toEqual([
      [1, 20, 'id', 'text', 'nps'],
    ]);
  });

  it('is not misled by braces, brackets and quotes inside values', () => {
    expect(
      propertiesIn('<A b={"}"} c={{ d: ["\\"", \'/>\'] }} e={`}`} f="/>" g />')?.map(
        ([, column, name, , value]) => [column, name, value],
      ),
    ).toEqual([
      [4, 'b', '}'],
      [12, 'c', { d: ['"', '/>'] }],
      [36, 'e', '}'],
      [44, 'f', '/>'],
      [51, 'g', true],
    ]);
  });

  it('reads values and leaves code unread', () => {
    const values = (source: string) =>
      propertiesIn(source)?.map(([, , , written, value]) => [written, value]);
    expect(values('<A b={-1} c={true} d={n} e={1 + 1} f={() => 1} g={h()} {...h} />')).toEqual([
      ['braces', -1],
      ['braces', true],
      ['braces', undefined],
      ['braces', undefined],
      ['braces', undefined],
      ['braces', undefined],
      ['spread', undefined],
    ]);
  });

  it('says where and why it cannot be read', () => {
    const { unreadable, tags } = parse('---\ntitle: x\n---\n\nA van.\n\n<Aside>\n');
    expect(unreadable).toMatchObject({ line: 7, column: 1 });
    expect(unreadable?.message).toBe('Expected a closing tag for `<Aside>`');
    expect(tags).toEqual([]);
  });

  it('finds what stands in the running text, not in code or formulas', () => {
    const text = parse(
      '&amp; [@a] `[@b]` $[@c]$\n\n| x |\n|---|\n| \\| [@d] |\n\n```\n[@e]\n```\n',
    );
    expect(
      matchesIn(text, /\[@(\w)\]/g).map(({ match, line, column }) => [match[1], line, column]),
    ).toEqual([
      ['a', 1, 7],
      ['d', 5, 6],
    ]);
  });

  it('finds the second of two equal matches in its own place', () => {
    expect(matchesIn(parse('[@a], then [@a]'), /\[@a\]/g).map(({ column }) => column)).toEqual([
      1, 12,
    ]);
  });

  it('knows a text property only when it is written in quotes', () => {
    const [tag] = parse('<A b="c" d={"e"} f />').tags;
    if (!tag) throw new Error('There is no tag.');
    expect(['b', 'd', 'f'].map((name) => textProperty(tag, name)?.value)).toEqual([
      'c',
      undefined,
      undefined,
    ]);
  });
});
