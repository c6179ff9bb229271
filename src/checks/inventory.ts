import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeFacts } from '../case/ledger.ts';
import { languages } from '../languages.ts';
import type { Place } from '../markdown/problem.ts';
import type { WordKind } from '../schemas/words.ts';
import { collectIds, type Declared, notesId } from './inventory-ids.ts';
import { joinFile, type WordsFile } from './join-words.ts';
import { type ChapterText, parseChapter } from './parse-chapter.ts';
import { type Bibliography, readBibliography } from './read-bibliography.ts';
import { type LockLine, readLock } from './read-lock.ts';
import { type Entry, isRecord, listed, named, readYaml, type YamlFile } from './read-yaml.ts';

/** Everything that is known about a content folder before it is checked. */
export type Inventory = {
  folder: string;
  /** the chapters of book.yaml in their order, written or coming */
  chapters: (Place & { id: string })[];
  book: YamlFile;
  /** the facts of the running case */
  ledger: YamlFile;
  /** the words of searching, a file a language */
  searchWords: YamlFile[];
  /** the words that give answers away, a file a language */
  givingWords: WordsFile[];
  texts: ChapterText[];
  /** the words of chapters and of the book itself, a file a language */
  words: WordsFile[];
  bookWords: WordsFile[];
  /** lists joined with their words, and worked examples */
  yaml: Record<'terms' | 'questions' | 'numbers' | 'exercises', YamlFile[]>;
  terms: Entry[];
  questions: Entry[];
  exercises: Entry[];
  /** worked examples, with the facts that their inputs name filled in */
  numbers: Entry[];
  bibliography: Bibliography;
  lock: { file: string; lines: LockLine[] };
  ids: Declared[];
};

/** The terms, questions or exercises of a chapter. */
export const entriesOf = (known: Inventory, kind: WordKind, chapter: string): Entry[] =>
  known[kind].filter(({ file }) => file.chapter === chapter);

const readOr = (path: string, otherwise: string): string =>
  existsSync(path) ? readFileSync(path, 'utf8') : otherwise;
const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];

function chaptersOf(book: YamlFile): Inventory['chapters'] {
  const parts = isRecord(book.data) && Array.isArray(book.data['parts']) ? book.data['parts'] : [];
  return parts.flatMap((part: unknown, partIndex: number) =>
    (isRecord(part) && Array.isArray(part['chapters']) ? part['chapters'] : []).flatMap(
      (chapter: unknown, index: number) =>
        isRecord(chapter) && typeof chapter['id'] === 'string'
          ? [{ id: chapter['id'], ...book.placeOf(['parts', partIndex, 'chapters', index, 'id']) }]
          : [],
    ),
  );
}

/** Reads a content folder; nothing in it can make this fail, mistakes are kept for the checks. `isWidget` says which tags are widgets. */
export function readInventory(folder: string, isWidget: (tag: string) => boolean): Inventory {
  const book = readYaml(join(folder, 'book.yaml'), '', readOr(join(folder, 'book.yaml'), ''));
  const ledger = readYaml(join(folder, 'case.yaml'), '', readOr(join(folder, 'case.yaml'), ''));
  const searchFolder = join(folder, 'search');
  const searchWords = (existsSync(searchFolder) ? readdirSync(searchFolder) : [])
    .filter((file) => file.endsWith('.yaml'))
    .map((file) =>
      readYaml(join(searchFolder, file), '', readFileSync(join(searchFolder, file), 'utf8')),
    );
  const chapters = chaptersOf(book);
  const place = (id: string) =>
    (chapters.findIndex((chapter) => chapter.id === id) + 1 || chapters.length + 1) - 1;
  const names = folders(join(folder, 'chapters')).sort((a, b) => place(a) - place(b));

  const textsIn = (chapter: string, path: string) =>
    (existsSync(path) ? readdirSync(path) : [])
      .filter((file) => file.endsWith('.mdx'))
      .sort()
      .map((file) =>
        parseChapter(
          chapter,
          file.slice(0, -'.mdx'.length),
          join(path, file),
          readFileSync(join(path, file), 'utf8'),
        ),
      );
  const texts = [
    ...names.flatMap((chapter) => textsIn(chapter, join(folder, 'chapters', chapter))),
    ...textsIn(notesId, join(folder, notesId)),
  ];
  const yamlOf = (file: string) =>
    names
      .map((chapter) => ({ chapter, path: join(folder, 'chapters', chapter, file) }))
      .filter(({ path }) => existsSync(path))
      .map(({ chapter, path }) => readYaml(path, chapter, readFileSync(path, 'utf8')));
  const wordsIn = (chapter: string, path: string): WordsFile[] =>
    languages
      .map((language) => ({ language: language.path, file: join(path, `${language.path}.yaml`) }))
      .filter(({ file }) => existsSync(file))
      .map(({ language, file }) => ({
        language,
        ...readYaml(file, chapter, readFileSync(file, 'utf8')),
      }));
  const words = names.flatMap((chapter) => wordsIn(chapter, join(folder, 'chapters', chapter)));
  const joined = (kind: WordKind) =>
    yamlOf(`${kind}.yaml`).map((file) =>
      joinFile(
        kind,
        file,
        words.filter(({ chapter }) => chapter === file.chapter),
      ),
    );
  const yaml = {
    terms: joined('terms'),
    questions: joined('questions'),
    numbers: yamlOf('numbers.yaml'),
    exercises: joined('exercises'),
  };

  const read = {
    folder,
    chapters,
    book,
    ledger,
    searchWords,
    texts,
    words,
    bookWords: wordsIn('', join(folder, 'book')),
    givingWords: wordsIn('', join(folder, 'test-wise')),
    yaml,
    terms: yaml.terms.flatMap(listed),
    questions: yaml.questions.flatMap(listed),
    exercises: yaml.exercises.flatMap(listed),
    numbers: yaml.numbers.flatMap(named).map((entry) => ({
      ...entry,
      value: { ...entry.value, input: takeFacts(entry.value['input'], ledger.data) },
    })),
    bibliography: readBibliography(
      join(folder, 'references.bib'),
      readOr(join(folder, 'references.bib'), ''),
    ),
    lock: { file: join(folder, 'ids.lock'), lines: readLock(readOr(join(folder, 'ids.lock'), '')) },
  };
  return { ...read, ids: collectIds(read, isWidget) };
}
