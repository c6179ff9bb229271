import { type CollectionEntry, getCollection, render } from 'astro:content';
import { parse } from 'yaml';
import bookYaml from '../../content/book.yaml?raw';
import { type LanguagePath, languages, sourceLanguage, type Translated } from '../languages';
import type { Outline } from '../markdown/outline';
import type { BookFile, BookWords, Exercise, Question, Term } from '../schemas/shapes';
import { bindWords } from '../text/bind-words';

const wordFiles = import.meta.glob<string>('/content/book/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export type Text = {
  language: LanguagePath;
  title: string;
  summary: string;
  prerequisites: string[];
  outline: Outline;
  entry: CollectionEntry<'chapters'>;
};

export type Chapter = {
  id: string;
  /** its number in the book, coming chapters counted; 0 for the notes on the lectures, which are no chapter */
  number: number;
  part: string;
  /** false while it is only announced in the contents */
  written: boolean;
  titles: Translated;
  texts: Partial<Record<LanguagePath, Text>>;
  terms: Term[];
  questions: Question[];
  exercises: Exercise[];
};

export type Book = Omit<BookFile, 'parts'> & {
  title: Translated;
  subtitle: Translated;
  parts: { id: string; title: Translated; chapters: Chapter[] }[];
  chapters: Chapter[];
  /** the notes on the lectures behind the book, shaped like a chapter; none while they are unwritten */
  notes: Chapter | undefined;
  /** everything that is read as a text: the chapters, then the notes */
  texts: Chapter[];
};

/** Where the notes on the lectures behind the book stand: their id, and their folder in content/. */
export const notesId = 'lectures';

let once: Promise<Book> | undefined;

/** Reads the whole book: order, chapters, texts in every language, terms, questions and exercises. Read once for a build. */
export function readBook(): Promise<Book> {
  if (import.meta.env.DEV) return read();
  once ??= read();
  return once;
}

async function read(): Promise<Book> {
  const file = parse(bookYaml) as BookFile;
  const texts = await Promise.all((await getCollection('chapters')).map(readText));
  const [terms, questions, exercises, announced] = await Promise.all([
    getCollection('terms'),
    getCollection('questions'),
    getCollection('exercises'),
    getCollection('titles'),
  ]);
  const inWords = bookWords();
  const textsByChapter = Map.groupBy(texts, ({ chapter }) => chapter);
  const listsByChapter = <Entry>(
    list: { data: { chapter: string; place: number; entry: unknown } }[],
  ) => {
    const byChapter = Map.groupBy(list, ({ data }) => data.chapter);
    return (chapter: string): Entry[] =>
      (byChapter.get(chapter) ?? [])
        .sort((a, b) => a.data.place - b.data.place)
        .map(({ data }) => data.entry as Entry);
  };
  const [termsOf, questionsOf, exercisesOf] = [
    listsByChapter<Term>(terms),
    listsByChapter<Question>(questions),
    listsByChapter<Exercise>(exercises),
  ];
  const announcedByChapter = Map.groupBy(
    announced.map(({ data }) => data),
    ({ chapter }) => chapter,
  );
  let number = 0;
  const parts = file.parts.map((part) => ({
    id: part.id,
    title: inWords(({ parts }) => parts[part.id]),
    chapters: part.chapters.map(({ id }): Chapter => {
      number += 1;
      const mine = Object.fromEntries(
        (textsByChapter.get(id) ?? []).map((text) => [text.language, text]),
      ) as Chapter['texts'];
      const coming = announcedByChapter.get(id) ?? [];
      const titles = {
        en: id,
        ...Object.fromEntries(
          [...coming, ...Object.values(mine)].map(({ language, title }) => [language, title]),
        ),
      } as Translated;
      return {
        id,
        number,
        part: part.id,
        written: mine[sourceLanguage] !== undefined,
        titles,
        texts: mine,
        terms: termsOf(id),
        questions: questionsOf(id),
        exercises: exercisesOf(id),
      };
    }),
  }));
  const chapters = parts.flatMap((part) => part.chapters);
  const notes = notesOf(textsByChapter.get(notesId) ?? []);
  return {
    ...file,
    title: inWords(({ title }) => title),
    subtitle: inWords(({ subtitle }) => subtitle),
    parts,
    chapters,
    notes,
    texts: notes ? [...chapters, notes] : chapters,
  };
}

/** Picks a text of the book itself in every language that has it. */
function bookWords(): (pick: (words: BookWords) => string | undefined) => Translated {
  const all = languages.flatMap(({ path }) => {
    const source = wordFiles[`/content/book/${path}.yaml`];
    return source ? [[path, parse(source) as BookWords] as const] : [];
  });
  return (pick) =>
    Object.fromEntries(
      all.flatMap(([path, words]) => {
        const text = pick(words);
        return text === undefined ? [] : [[path, text]];
      }),
    ) as Translated;
}

function notesOf(texts: (Text & { chapter: string })[]): Chapter | undefined {
  const english = texts.find((text) => text.language === sourceLanguage);
  if (!english) return undefined;
  return {
    id: notesId,
    number: 0,
    part: '',
    written: true,
    titles: {
      ...Object.fromEntries(texts.map((text) => [text.language, text.title])),
      en: english.title,
    },
    texts: Object.fromEntries(texts.map((text) => [text.language, text])),
    terms: [],
    questions: [],
    exercises: [],
  };
}

async function readText(entry: CollectionEntry<'chapters'>): Promise<Text & { chapter: string }> {
  const [chapter = '', language = ''] = entry.id.split('/');
  const { remarkPluginFrontmatter } = await render(entry);
  return {
    chapter,
    language: language as LanguagePath,
    ...entry.data,
    title: bindWords(entry.data.title, language),
    summary: bindWords(entry.data.summary, language),
    outline: remarkPluginFrontmatter['outline'] as Outline,
    entry,
  };
}

/** The text of a chapter for a reader of a language: the translation, else the English one. */
export function textFor(chapter: Chapter, language: LanguagePath): Text {
  const text = chapter.texts[language] ?? chapter.texts[sourceLanguage];
  if (!text)
    throw new Error(
      `The chapter "${chapter.id}" has no text yet; only written chapters have pages.`,
    );
  return text;
}
