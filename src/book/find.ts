import { type LanguagePath, sourceLanguage, type Translated } from '../languages';
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

/** Keeps what is made of a chapter or the book in a language, for every page asks for it again. */
function once<Source extends object, Made>(make: (source: Source, language: LanguagePath) => Made) {
  const made = new WeakMap<Source, Map<LanguagePath, Made>>();
  return (source: Source, language: LanguagePath): Made => {
    const known = made.get(source) ?? new Map<LanguagePath, Made>();
    made.set(source, known);
    const value = known.get(language) ?? make(source, language);
    known.set(language, value);
    return value;
  };
}

/** The sections of a chapter's text with their numbers; parts of sections (depth 3) have none. */
export const sectionsOf = once((chapter: Chapter, language): readonly NumberedSection[] => {
  let count = 0;
  return textFor(chapter, language).outline.sections.map((section) => ({
    ...section,
    number: section.depth === 2 ? `${prefixOf(chapter)}.${++count}` : '',
  }));
});

/** The numbered parts of a chapter's text: figures, tables, formulas, examples, cases, claims and widgets are counted apart. */
export const partsOf = once((chapter: Chapter, language): readonly NumberedPart[] => {
  const counts = new Map<PartKind, number>();
  return textFor(chapter, language).outline.parts.map((part) => {
    const count = (counts.get(part.kind) ?? 0) + 1;
    counts.set(part.kind, count);
    return { ...part, number: `${prefixOf(chapter)}.${count}` };
  });
});

/** What the ids of a chapter stand for, in the words of a language; only its own while it is unwritten. */
function placesIn(chapter: Chapter, language: LanguagePath): Place[] {
  const unnumbered = { chapter, number: '' };
  const whole: Place = {
    ...unnumbered,
    id: chapter.id,
    kind: 'chapter',
    anchor: '',
    number: chapterNumber(chapter),
    title: worded(chapter.titles, language),
    section: '',
  };
  if (!chapter.written) return [whole];
  return [
    whole,
    ...sectionsOf(chapter, language).map(
      ({ id, number, title }): Place => ({
        ...{ id, kind: 'section', chapter, anchor: id, number, title, section: id },
      }),
    ),
    ...partsOf(chapter, language).map(
      ({ id, kind, number, title, section }): Place => ({
        ...{ id, kind, chapter, anchor: id, number, title, section },
      }),
    ),
    ...chapter.terms.map(
      ({ id, names, section }): Place => ({
        ...unnumbered,
        ...{ id, kind: 'term', anchor: section, title: worded(names, language), section },
      }),
    ),
    ...chapter.questions.map(
      ({ id, prompt, section }): Place => ({
        ...unnumbered,
        ...{ id, kind: 'question', anchor: id, title: prompt.en, section },
      }),
    ),
  ];
}

/** The places of the book by id; of two with one id, which the checks refuse, the first. */
const placesOf = once((book: Book, language): ReadonlyMap<string, Place> => {
  const places = book.texts.flatMap((chapter) => placesIn(chapter, language));
  return new Map(places.reverse().map((place) => [place.id, place]));
});

/** Finds what an id stands for, in the words of a language. */
export const findPlace = (book: Book, id: string, language: LanguagePath): Place | undefined =>
  placesOf(book, language).get(id);

/** Every public id of the written book with its place. */
export const allPlaces = (book: Book, language: LanguagePath): Place[] =>
  [...placesOf(book, language).values()].filter(({ chapter }) => chapter.written).reverse();

const termsById = once(
  (book: Book): ReadonlyMap<string, { term: Term; chapter: Chapter }> =>
    new Map(
      book.chapters.flatMap((chapter) =>
        chapter.terms.map((term) => [term.id, { term, chapter }] as const),
      ),
    ),
);

/** A term and the chapter whose home it is. */
export const findTerm = (book: Book, id: string): { term: Term; chapter: Chapter } | undefined =>
  termsById(book, sourceLanguage).get(id);

const exercisesById = once(
  (book: Book): ReadonlyMap<string, Exercise> =>
    new Map(book.chapters.flatMap(({ exercises }) => exercises).map((one) => [one.id, one])),
);

export const findExercise = (book: Book, id: string): Exercise | undefined =>
  exercisesById(book, sourceLanguage).get(id);

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
