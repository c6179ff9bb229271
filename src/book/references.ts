import { getCollection } from 'astro:content';
import { type LanguagePath, languageOf } from '../languages';
import { address, chapterAddress } from './addresses';
import {
  type CitationFormat,
  citationFormats,
  cleanWork,
  exportWorks,
  type Work,
} from './citation-formats';
import { chapterNumber, sectionsOf, worded } from './find';
import { type Book, type Chapter, textFor } from './read-book';

export {
  type CitationFormat,
  citationFormats,
  formatReference,
  type Work,
} from './citation-formats';

let once: Promise<Map<string, Work>> | undefined;

/** The bibliography of the book: citation key → work. Read once for a build. */
export function readReferences(): Promise<Map<string, Work>> {
  const read = async () =>
    new Map(
      (await getCollection('references')).map(({ data }) => [
        data.work.id,
        cleanWork(data.work as Work),
      ]),
    );
  if (import.meta.env.DEV) return read();
  once ??= read();
  return once;
}

/** What a chapter's text cites, in the order of first citation. Throws on a key the bibliography lacks. */
export async function worksOf(chapter: Chapter, language: LanguagePath): Promise<Work[]> {
  const works = await readReferences();
  return textFor(chapter, language).outline.citations.map(({ key }) => {
    const work = works.get(key);
    if (!work)
      throw new Error(
        `The chapter "${chapter.id}" cites "${key}", which content/references.bib lacks. Add the work or correct the key.`,
      );
    return work;
  });
}

/** The numbers printed for citations: the place of a work in its chapter's list, from 1. */
export const citationNumber = (chapter: Chapter, language: LanguagePath, key: string): number =>
  textFor(chapter, language).outline.citations.findIndex((one) => one.key === key) + 1;

/** A chapter's references in one of the forms. */
export const exportReferences = async (
  chapter: Chapter,
  language: LanguagePath,
  format: CitationFormat,
): Promise<string> => exportWorks(await worksOf(chapter, language), format);

/** Where a chapter's references are offered for download. */
export const referencesAddress = (
  chapter: string,
  language: LanguagePath,
  format: CitationFormat,
): string => address(`${language}/${chapter}/references.${citationFormats[format].ending}`);

/** The page that says how to cite a chapter and each of its sections. */
export const citeAddress = (chapter: string, language: LanguagePath, section = ''): string =>
  address(`${language}/${chapter}/cite/${section ? `#${section}` : ''}`);

/**
 * A chapter of this book, or one section of it, as a work to be cited: its title in the language of the text, inside this
 * edition of the book, with its permanent address. An empty section means the whole chapter. Throws when there is no such section.
 */
export function bookWork(book: Book, chapter: Chapter, language: LanguagePath, section = ''): Work {
  const text = textFor(chapter, language);
  const found = sectionsOf(chapter, language).find((one) => one.id === section);
  if (section && !found)
    throw new Error(`The chapter "${chapter.id}" has no section "${section}".`);
  const site = import.meta.env.SITE ?? book.address;
  return {
    id: `promise-delivery-${book.year}-${section || chapter.id}`,
    type: 'chapter',
    title: found?.title ?? text.title,
    author: book.authors.map((name) => ({ literal: name })),
    'container-title': worded(book.title, text.language),
    edition: book.edition,
    ...(found?.number || chapterNumber(chapter)
      ? { 'chapter-number': found?.number || chapterNumber(chapter) }
      : {}),
    issued: { 'date-parts': [[book.year]] },
    language: languageOf(text.language)?.tag ?? text.language,
    URL: new URL(chapterAddress(chapter.id, language, section), site).href,
  };
}

/** Stands for the address of a section while its citation is made. */
const anyAddress = 'https://address.invalid/of-the-section';
const citations = new Map<string, string>();

/**
 * How to cite a chapter or one section of it, in one of the forms. Readers of several languages who
 * read the same text cite it alike but for the address, so a citation is made once a text.
 */
export function citeBook(
  book: Book,
  chapter: Chapter,
  language: LanguagePath,
  section: string,
  format: CitationFormat,
): string {
  const work = bookWork(book, chapter, language, section);
  const cited = JSON.stringify([format, { ...work, URL: anyAddress }]);
  const made = citations.get(cited) ?? exportWorks([{ ...work, URL: anyAddress }], format);
  citations.set(cited, made);
  return made.replaceAll(anyAddress, work.URL ?? '');
}
