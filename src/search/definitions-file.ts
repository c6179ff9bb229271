import type { Chapter } from '../book/read-book';
import type { LanguagePath } from '../languages';

/** What a term means, and 1 when that is said in English for want of a translation; empty where the text alone says it. */
export type Definition = [text: string, isEnglish: number];

/** The definitions of a chapter's terms in their order. */
export const definitionsFile = (chapter: Chapter, language: LanguagePath): Definition[] =>
  chapter.terms.map(({ definition }) => {
    const own = (definition as Record<string, string> | undefined)?.[language];
    return [own ?? definition?.en ?? '', Number(own === undefined && definition !== undefined)];
  });
