import { describe, expect, test } from 'vitest';
import { editLinks } from './edit-links';

describe('links to the files behind a page', () => {
  test('each leads to the file that holds the words', () => {
    expect(
      editLinks('https://git.book.org/heron/', [['questions', 'content/chapters/scores/en.yaml']]),
    ).toEqual([
      {
        kind: 'questions',
        href: 'https://git.book.org/heron/edit/main/content/chapters/scores/en.yaml',
      },
    ]);
  });

  test.each([
    'https://promise-and-delivery.example/source',
    'https://example.org/source',
    'http://localhost/source',
  ])('there are none while the source is the placeholder %s', (source) => {
    expect(editLinks(source, [['text', 'content/chapters/scores/en.mdx']])).toEqual([]);
  });
});
