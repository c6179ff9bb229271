import { expect, test, vi } from 'vitest';
import type { Book, Chapter } from './read-book';

vi.mock('astro:content', () => ({ getCollection: async () => [], render: async () => ({}) }));

const { bookWork, citeBook } = await import('./references');
const { citationFormats, exportWorks } = await import('./citation-formats');

const chapter = {
  id: 'scores',
  number: 6,
  titles: { en: 'Four scores' },
  texts: {
    en: {
      language: 'en',
      title: 'Four scores',
      outline: {
        sections: [{ id: 'nps-margin', depth: 2, title: 'A margin & its size', words: 1 }],
      },
    },
  },
} as unknown as Chapter;
const book = {
  title: { en: 'Promise & Delivery' },
  authors: ['The authors'],
  edition: '1',
  year: 2026,
  address: 'https://example.org/book/',
} as unknown as Book;

test.each(Object.keys(citationFormats) as (keyof typeof citationFormats)[])(
  'a section is cited as %s with the address in the language of its reader, as if made for it alone',
  (format) => {
    for (const language of ['en', 'pl', 'zh-hant'] as const)
      for (const section of ['', 'nps-margin']) {
        const alone = exportWorks([bookWork(book, chapter, language, section)], format);
        expect(alone).toContain(`/${language}/scores/`);
        expect(citeBook(book, chapter, language, section, format)).toBe(alone);
      }
  },
);
