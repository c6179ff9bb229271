import type { LanguagePath, Translated } from '../languages';
import type { Outline, OutlinePart, PartKind } from '../markdown/outline';
import type { Exercise, Question, Term } from '../schemas/shapes';
import { type Book, type Chapter, notesId, textFor } from './read-book';

export type Kind = PartKind | 'chapter' | 'section' | 'term' | 'question' | 'exercise';

/** What an id of the book stands for, and where it is found. */
export type Place = {
  id: string;
  kind: Kind;
  chapter: Chapter;
  /** the hash of its address; empty for a whole chapter */
  anchor: string;
  /** printed number such as "6.1"; empty for what is not numbered (terms, questions, parts of sections) */
  number: string;
  title: string;
  /** the section it stands in */
  section: string;
};

export type NumberedPart = OutlinePart & { number: string };
export type NumberedSection = Outline['sections'][number] & { number: string };

/** What stands before the numbers in a chapter: "6" for the sixth, "L" for the notes on the lectures. */
const prefixOf = ({ id, number }: Chapter): string => (id === notesId ? 'L' : String(number));

/** The printed number of a chapter; empty for the notes on the lectures. */
export const chapterNumber = ({ number }: Chapter): string => (number > 0 ? String(number) : '');

/** The title of a chapter with its number before it: "6. Four scores". */
export const numberedTitle = (chapter: Chapter, language: LanguagePath): string =>
  [chapterNumber(chapter), worded(chapter.titles, language)].filter(Boolean).join('. ');

/** The sections of a chapter's text with their numbers; parts of sections (depth 3) have none. */
export function sectionsOf(chapter: Chapter, language: LanguagePath): NumberedSection[] {
  let place = 0;
  return textFor(chapter, language).outline.sections.map((section) => ({
    ...section,
    number: section.depth === 2 ? `${prefixOf(chapter)}.${++place}` : '',
  }));
}

/** The numbered parts of a chapter's text: figures, tables, formulas, examples, cases, claims and widgets are counted apart. */
export function partsOf(chapter: Chapter, language: LanguagePath): NumberedPart[] {
  const counts = new Map<PartKind, number>();
  return textFor(chapter, language).outline.parts.map((part) => {
    const count = (counts.get(part.kind) ?? 0) + 1;
    counts.set(part.kind, count);
    return { ...part, number: `${prefixOf(chapter)}.${count}` };
  });
}

/** Finds what an id stands for, in the words of a language. */
export function findPlace(book: Book, id: string, language: LanguagePath): Place | undefined {
  for (const chapter of book.texts) {
    const title = (chapter.titles as Record<string, string>)[language] ?? chapter.titles.en;
    if (chapter.id === id)
      return {
        id,
        kind: 'chapter',
        chapter,
        anchor: '',
        number: chapterNumber(chapter),
        title,
        section: '',
      };
    if (!chapter.written) continue;
    const section = sectionsOf(chapter, language).find((one) => one.id === id);
    if (section)
      return {
        id,
        kind: 'section',
        chapter,
        anchor: id,
        number: section.number,
        title: section.title,
        section: id,
      };
    const part = partsOf(chapter, language).find((one) => one.id === id);
    if (part)
      return {
        id,
        kind: part.kind,
        chapter,
        anchor: id,
        number: part.number,
        title: part.title,
        section: part.section,
      };
    const term = chapter.terms.find((one) => one.id === id);
    if (term)
      return {
        id,
        kind: 'term',
        chapter,
        anchor: term.section,
        number: '',
        title: (term.names as Record<string, string>)[language] ?? term.names.en,
        section: term.section,
      };
    const question = chapter.questions.find((one) => one.id === id);
    if (question)
      return {
        id,
        kind: 'question',
        chapter,
        anchor: id,
        number: '',
        title: question.prompt.en,
        section: question.section,
      };
  }
  return undefined;
}

/** Every public id of the book with its place. */
export function allPlaces(book: Book, language: LanguagePath): Place[] {
  const ids = book.texts
    .filter((chapter) => chapter.written)
    .flatMap((chapter) => [
      chapter.id,
      ...textFor(chapter, language).outline.sections.map((one) => one.id),
      ...textFor(chapter, language).outline.parts.map((one) => one.id),
      ...chapter.terms.map((one) => one.id),
      ...chapter.questions.map((one) => one.id),
    ]);
  return ids.map((id) => findPlace(book, id, language)).filter((place) => place !== undefined);
}

/** A term and the chapter whose home it is. */
export function findTerm(book: Book, id: string): { term: Term; chapter: Chapter } | undefined {
  for (const chapter of book.chapters) {
    const term = chapter.terms.find((one) => one.id === id);
    if (term) return { term, chapter };
  }
  return undefined;
}

export const findExercise = (book: Book, id: string): Exercise | undefined =>
  book.chapters.flatMap((chapter) => chapter.exercises).find((one) => one.id === id);

/** The exercise with an id, if it is of the wanted kind. */
export function exerciseOfKind<Kind extends Exercise['kind']>(
  book: Book,
  id: string,
  kind: Kind,
): Extract<Exercise, { kind: Kind }> | undefined {
  const found = findExercise(book, id);
  return found?.kind === kind ? (found as Extract<Exercise, { kind: Kind }>) : undefined;
}

/** The questions printed by `<Questions section>` or, without a section, those not printed before. */
export function questionsFor(
  chapter: Chapter,
  language: LanguagePath,
  section?: string,
): Question[] {
  const placed = textFor(chapter, language).outline.questionSections;
  return chapter.questions.filter((question) =>
    section === undefined ? !placed.includes(question.section) : question.section === section,
  );
}

/** Text of a term, question or heading in a language, else English. */
export const worded = (
  text: Translated | (Record<string, string> & { en: string }),
  language: LanguagePath,
): string => (text as Record<string, string>)[language] ?? text.en;
