import { type NumberedPart, partsOf, sectionsOf, worded } from '../../book/find';
import type { Book, Chapter } from '../../book/read-book';
import { type LanguagePath, languages } from '../../languages';
import { translate } from '../../strings';

/** What the outline knows of a section that is searched for: a heading's, or with an empty anchor the text before the first. */
export type SectionRecord = {
  anchor: string;
  number: string;
  title: string;
  /** title of the section that a part of one belongs to */
  above: string;
  /** names of the terms taught there, and what else they are called */
  names: string;
  more: string;
  /** figures, widgets and the like, and questions: id and what it is called */
  parts: [id: string, label: string, title: string][];
};
export type ChapterRecord = { id: string; language: LanguagePath; tag: string; number: number; title: string; part: string; sections: SectionRecord[] };

/** The sections of every chapter in every language that it is written in. */
export function sectionRecords(book: Book): ChapterRecord[] {
  return languages.flatMap(({ path, tag }) =>
    book.chapters
      .filter((chapter) => chapter.texts[path])
      .map((chapter) => ({
        id: chapter.id,
        language: path,
        tag,
        number: chapter.number,
        title: worded(chapter.titles, path),
        part: worded(book.parts.find((part) => part.id === chapter.part)?.title ?? book.title, path),
        sections: sectionsIn(chapter, path),
      })),
  );
}

function sectionsIn(chapter: Chapter, language: LanguagePath): SectionRecord[] {
  const isChinese = language.startsWith('zh');
  const t = translate(language);
  const parts = partsOf(chapter, language);
  let above = '';
  const opening = { id: '', number: '', title: worded(chapter.titles, language), depth: 2 };
  return [opening, ...sectionsOf(chapter, language)].map(({ id, number, title, depth }) => {
    if (depth === 2) above = title;
    const terms = chapter.terms.filter((term) => id !== '' && term.section === id);
    const synonyms = terms.flatMap((term) => term.synonyms ?? []).filter((one) => /\p{Script=Han}/u.test(one) === isChinese);
    return {
      anchor: id,
      number,
      title,
      above: depth === 3 ? above : '',
      names: terms.map((term) => worded(term.names, language)).join('. '),
      more: synonyms.join('. '),
      parts: [
        ...parts
          .filter((part) => part.section === id)
          .map((part): [string, string, string] => [part.id, t(`prose.name.${part.kind}`, { number: part.number }), titleOf(part)]),
        ...chapter.questions.map((question): [string, string, string] => [question.id, t('search.question'), worded(question.prompt, language)]),
      ],
    };
  });
}

const titleOf = ({ title }: NumberedPart): string => title.replace(/[*_`]/g, '');
