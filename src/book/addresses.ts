import { type LanguagePath, languages, sourceLanguage } from '../languages';
import type { Chapter } from './read-book';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address inside the book, under the path it is published at. */
export const address = (path: string): string => `${base}/${path.replace(/^\//, '')}`;

export const homeAddress = (language: LanguagePath): string => address(`${language}/`);

/** `/<language>/<chapter>/#<anchor>` */
export const chapterAddress = (chapter: string, language: LanguagePath, anchor = ''): string =>
  address(`${language}/${chapter}/${anchor ? `#${anchor}` : ''}`);

/** The language-neutral short link of an id. */
export const shortAddress = (id: string): string => address(`go/${id}/`);

/** The page of a widget alone. */
export const embedAddress = (id: string, language: LanguagePath): string =>
  address(`embed/${id}/${language === sourceLanguage ? '' : `${language}/`}`);

/** The languages in which a chapter's text really exists. */
export const writtenLanguages = (chapter: Chapter) =>
  languages.filter(({ path }) => chapter.texts[path] !== undefined);

/** The languages that can stand beside one in a chapter: none where its text is not in that one. */
export const languagesBeside = (chapter: Chapter, language: LanguagePath) =>
  chapter.texts[language] ? writtenLanguages(chapter).filter(({ path }) => path !== language) : [];

/** A chapter with the text in another language beside it. */
export const besideAddress = (chapter: string, language: LanguagePath, other: LanguagePath) =>
  address(`${language}/${chapter}/with/${other}/`);

/** Where a chapter is read on from a page: with the same language beside it, where it has both. */
export const readOnAddress = (
  chapter: Chapter,
  language: LanguagePath,
  other: LanguagePath | undefined,
): string =>
  other && languagesBeside(chapter, language).some(({ path }) => path === other)
    ? besideAddress(chapter.id, language, other)
    : chapterAddress(chapter.id, language);
