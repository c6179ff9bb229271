import { chapterNumber, type NumberedPart, partsOf, sectionsOf, worded } from '../../book/find';
import type { Book, Chapter } from '../../book/read-book';
import { type LanguagePath, languages } from '../../languages';
import { translate } from '../../strings';
import { hasHan } from '../../text/fold-text';

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
  questions: [id: string, prompt: string][];
  /** stands in English, in whose index it is found */
  isUntranslated: boolean;
};
export type ChapterRecord = {
  id: string;
  language: LanguagePath;
  tag: string;
  number: string;
  title: string;
  part: string;
  /** what a question is called in this language */
  question: string;
  /** figures, widgets and the like: id, "Figure 6.1", and title, which for a widget stands only on its page */
  parts: [id: string, label: string, title: string][];
  sections: SectionRecord[];
};

/** The sections of every chapter, and of the notes on the lectures, in every language that they are written in. */
export function sectionRecords(book: Book): ChapterRecord[] {
  return languages.flatMap(({ path, tag }) =>
    [...book.chapters, ...(book.notes ? [book.notes] : [])]
      .filter((chapter) => chapter.texts[path])
      .map((chapter) => ({
        id: chapter.id,
        language: path,
        tag,
        number: chapterNumber(chapter),
        title: worded(chapter.titles, path),
        part: partTitle(book, chapter, path),
        question: translate(path)('search.question'),
        parts: partsOf(chapter, path).map((part) => [
          part.id,
          translate(path)(`prose.name.${part.kind}`, { number: part.number }),
          titleOf(part),
        ]),
        sections: sectionsIn(chapter, path),
      })),
  );
}

function partTitle(book: Book, chapter: Chapter, language: LanguagePath): string {
  const part = book.parts.find(({ id }) => id === chapter.part);
  return part ? worded(part.title, language) : '';
}

function sectionsIn(chapter: Chapter, language: LanguagePath): SectionRecord[] {
  const title = worded(chapter.titles, language);
  let above = '';
  const opening = { id: '', number: '', title, depth: 2 };
  return [opening, ...sectionsOf(chapter, language)].map(({ id, number, title, depth }) => {
    if (depth === 2) above = title;
    const terms = chapter.terms.filter((term) => id !== '' && term.section === id);
    const synonyms = terms
      .flatMap((term) => term.synonyms ?? [])
      .filter((name) => hasHan(name) === hasHan(title));
    return {
      anchor: id,
      number,
      title,
      above: depth === 3 ? above : '',
      names: terms.map((term) => worded(term.names, language)).join('. '),
      more: synonyms.join('. '),
      questions: chapter.questions
        .filter((question) => question.section === id)
        .map((question): [string, string] => [question.id, worded(question.prompt, language)]),
      isUntranslated: chapter.texts[language]?.outline.untranslated.includes(id) ?? false,
    };
  });
}

const titleOf = ({ title }: NumberedPart): string => title.replace(/[*_`]/g, '');
