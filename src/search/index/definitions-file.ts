import { sectionsOf } from '../../book/find';
import type { Chapter } from '../../book/read-book';
import type { LanguagePath } from '../../languages';

/** What a term means (empty where the text alone says it), 1 when that is said in English for want of a translation, and the title of its section. */
export type Definition = [text: string, isEnglish: number, section: string];

/** The definitions of a chapter's terms in their order. */
export function definitionsFile(chapter: Chapter, language: LanguagePath): Definition[] {
  const titles = new Map(sectionsOf(chapter, language).map(({ id, title }) => [id, title]));
  return chapter.terms.map(({ definition, section }) => {
    const own = (definition as Record<string, string> | undefined)?.[language];
    return [
      own ?? definition?.en ?? '',
      Number(own === undefined && definition !== undefined),
      titles.get(section) ?? '',
    ];
  });
}
