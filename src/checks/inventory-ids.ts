import { sourceLanguage } from '../languages.ts';
import { type PartKind, textOf } from '../markdown/outline.ts';
import { type Place, placeAt } from '../markdown/problem.ts';
import { type ChapterText, textProperty } from './parse-chapter.ts';
import type { Entry, YamlFile } from './read-yaml.ts';

/** The folder of the notes on the lectures behind the book: a text like a chapter's, and no chapter. */
export const notesId = 'lectures';

export type IdKind = PartKind | 'chapter' | 'section' | 'term' | 'question' | 'exercise';

/** Where an id is declared. `language` is that of the text; what every language shares (terms, questions, exercises, chapters) has none. */
export type Declared = Place & {
  id: string;
  kind: IdKind;
  tag: string;
  file: string;
  chapter: string;
  language: string;
};

/** The tags whose ids are addresses, besides widgets. */
export const partKinds: ReadonlyMap<string, PartKind> = new Map([
  ['Figure', 'figure'],
  ['Table', 'table'],
  ['Formula', 'formula'],
  ['Example', 'example'],
  ['RealCase', 'case'],
  ['Claim', 'claim'],
]);

export type Heading = Place & {
  depth: number;
  id: string;
  idPlace: Place;
  /** its words; empty where none are written */
  title: string;
  /** the line of the heading as it stands in the file */
  written: string;
};

/** The headings of a text in their order; `id` is empty where none is written. */
export function headingsOf(text: ChapterText): Heading[] {
  return text.nodes.flatMap(({ node, line, column, start, end }) => {
    if (node.type !== 'heading') return [];
    const id = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id ?? '';
    const offset = start + Math.max(0, text.source.slice(start, end).lastIndexOf(`#${id}`));
    const title = textOf(node).trim();
    return [
      {
        line,
        column,
        depth: node.depth,
        id,
        idPlace: id ? placeAt(text.source, offset) : { line, column },
        title,
        written: text.source.slice(start, end),
      },
    ];
  });
}

function idsOfText(text: ChapterText, isWidget: (tag: string) => boolean): Declared[] {
  const { chapter, language, file } = text;
  const sections = headingsOf(text)
    .filter(({ id }) => id)
    .map(
      ({ id, idPlace }): Declared => ({
        ...idPlace,
        id,
        kind: 'section',
        tag: '',
        file,
        chapter,
        language,
      }),
    );
  const parts = text.tags.flatMap((tag): Declared[] => {
    const kind = isWidget(tag.name) ? 'widget' : partKinds.get(tag.name);
    const id = textProperty(tag, 'id');
    return kind && id
      ? [
          {
            line: id.line,
            column: id.column,
            id: id.value,
            kind,
            tag: tag.name,
            file,
            chapter,
            language,
          },
        ]
      : [];
  });
  return [...sections, ...parts].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The notes on the lectures, by their English text: read like a chapter, and listed in no part of the book. */
export const isNotes = ({ chapter, language }: ChapterText): boolean =>
  chapter === notesId && language === sourceLanguage;

type Sources = {
  chapters: (Place & { id: string })[];
  book: YamlFile;
  texts: ChapterText[];
  terms: Entry[];
  questions: Entry[];
  exercises: Entry[];
};

/** Every id that a content folder declares, chapters first. */
export function collectIds(
  { chapters, book, texts, terms, questions, exercises }: Sources,
  isWidget: (tag: string) => boolean,
): Declared[] {
  const shared = (kind: IdKind, entries: Entry[]) =>
    entries.map(
      ({ file, path, id }): Declared => ({
        ...file.placeOf([...path, 'id']),
        id,
        kind,
        tag: '',
        file: file.file,
        chapter: file.chapter,
        language: '',
      }),
    );
  return [
    ...chapters.map(
      ({ id, line, column }): Declared => ({
        id,
        line,
        column,
        kind: 'chapter',
        tag: '',
        file: book.file,
        chapter: id,
        language: '',
      }),
    ),
    ...texts.filter(isNotes).map(
      ({ file, chapter }): Declared => ({
        id: chapter,
        line: 1,
        column: 1,
        kind: 'chapter',
        tag: '',
        file,
        chapter,
        language: '',
      }),
    ),
    ...texts.flatMap((text) => idsOfText(text, isWidget)),
    ...shared('term', terms),
    ...shared('question', questions),
    ...shared('exercise', exercises),
  ];
}

type Ids = { texts: ChapterText[]; ids: Declared[] };

/** The chapters that have an English text and so are pages of the book. */
export const writtenChapters = ({ texts }: { texts: ChapterText[] }): Set<string> =>
  new Set(
    texts.filter(({ language }) => language === sourceLanguage).map(({ chapter }) => chapter),
  );

/** The ids that are addresses of the published book, sorted. */
export function publicIds(inventory: Ids): string[] {
  const written = writtenChapters(inventory);
  const ids = inventory.ids
    .filter(
      ({ chapter, language }) =>
        written.has(chapter) && (language === '' || language === sourceLanguage),
    )
    .map(({ id }) => id);
  return [...new Set(ids)].sort();
}

/**
 * What a reader of a language meets: the ids of each chapter's text in that language, those of its
 * English text, which stands where a section is not translated, and those shared by all.
 */
export function idsInLanguage(inventory: Ids, language: string): Declared[] {
  const written = writtenChapters(inventory);
  return inventory.ids.filter(
    (one) =>
      (one.kind === 'chapter' || written.has(one.chapter)) &&
      ['', language, sourceLanguage].includes(one.language),
  );
}
