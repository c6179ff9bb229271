import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml';

const source = '- id: nps\n  names: { en: Net, pl: }\n  members:\n    - one\n    - two\n';

describe('YAML with places', () => {
  const yaml = readYaml('terms.yaml', 'scores', source);

  it('knows the place of a value in lists and records', () => {
    expect(yaml.placeOf([0, 'id'])).toMatchObject({ line: 1, column: 7 });
    expect(yaml.placeOf([0, 'names', 'en'])).toMatchObject({ line: 2, column: 16 });
    expect(yaml.placeOf([0, 'members', 1])).toMatchObject({ line: 5, column: 7 });
  });

  it('points at the key when asked for it', () => {
    expect(yaml.placeOf([0, 'names', 'en'], 'key')).toMatchObject({ line: 2, column: 12 });
  });

  it('points at what is around a missing value', () => {
    expect(yaml.placeOf([0, 'kind'])).toMatchObject({ line: 1, column: 3 });
    expect(yaml.placeOf([7, 'kind'])).toMatchObject({ line: 1, column: 1 });
  });

  it('counts from the line where front matter begins', () => {
    expect(
      readYaml('en.mdx', 'scores', 'title: x\nsummary: y', 2).placeOf(['summary']),
    ).toMatchObject({
      line: 3,
      column: 10,
    });
  });

  it('says where it cannot be read', () => {
    const broken = readYaml('terms.yaml', 'scores', 'a: 1\nb: "c\n');
    expect(broken.unreadable[0]).toMatchObject({ line: 3, column: 1 });
    expect(broken.data).toBeUndefined();
  });

  it('is nothing, and no mistake, when it is empty', () => {
    expect(readYaml('terms.yaml', 'scores', '# nothing yet\n')).toMatchObject({
      data: null,
      unreadable: [],
    });
  });

  it('does not fail on a name that was never given', () => {
    expect(readYaml('terms.yaml', 'scores', 'a: *b\n').unreadable).toHaveLength(1);
  });
});
