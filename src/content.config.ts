import { existsSync } from 'node:fs';
import { glob as findFiles, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { defineCollection } from 'astro:content';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { languages } from './languages';
import { embeddedFolder } from './markdown/embedded-widgets';
import { chapterShape, exerciseShape, questionShape, termShape } from './schemas/shapes';
import { joinWords, type WordKind } from './schemas/words';
import { bindWords } from './text/bind-words';

type Words = { title?: string } & Partial<Record<WordKind, Record<string, unknown>>>;

/** The words of a chapter in every language that has a file of them. */
async function wordsIn(folder: string): Promise<[language: string, words: Words][]> {
  const files = languages
    .map(({ path }): [string, string] => [path, `${folder}/${path}.yaml`])
    .filter(([, file]) => existsSync(file));
  return Promise.all(
    files.map(async ([language, file]) => [
      language,
      mapTexts(await readYaml(file), (text) => bindWords(text, language)) as Words,
    ]),
  );
}

/** A value with each text in it changed. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]),
  );
}

const readYaml = async (file: string): Promise<unknown> =>
  parse(await readFile(file, 'utf8')) ?? {};

/** Calls `read` now, and again when a YAML file of a chapter changes. */
async function keepReading(watcher: LoaderContext['watcher'], read: () => Promise<void>) {
  await read();
  watcher?.on('change', (path) => /chapters\/[^/]+\/[^/]+\.yaml$/.test(path) && void read());
}

/** Loads the entries of one list per chapter, joined with their words; every entry knows its chapter and its place in the list. */
function chapterLists(kind: WordKind): Loader {
  return {
    name: `chapter-${kind}`,
    load: ({ store, parseData, watcher }) =>
      keepReading(watcher, async () => {
        store.clear();
        for await (const path of findFiles(`content/chapters/*/${kind}.yaml`)) {
          const chapter = basename(dirname(path));
          const words = await wordsIn(dirname(path));
          const entries = Object.values((await readYaml(path)) as { id: string }[]);
          for (const [place, { id, ...rest }] of entries.entries()) {
            const own = words.map(([language, all]) => [language, all[kind]?.[id]] as const);
            const entry = joinWords(kind, { id, ...rest }, own);
            store.set({ id, data: await parseData({ id, data: { chapter, place, entry } }) });
          }
        }
      }),
  };
}

/** The titles of chapters in languages in which they have no text yet, called chapter/language. */
const announcedTitles: Loader = {
  name: 'titles',
  load: ({ store, parseData, watcher }) =>
    keepReading(watcher, async () => {
      store.clear();
      for await (const folder of findFiles('content/chapters/*'))
        for (const [language, { title }] of await wordsIn(folder)) {
          if (title === undefined) continue;
          const chapter = basename(folder);
          const id = `${chapter}/${language}`;
          store.set({ id, data: await parseData({ id, data: { chapter, language, title } }) });
        }
    }),
};

const ofChapter = <Shape extends z.ZodType>(shape: Shape) =>
  z.object({ chapter: z.string(), place: z.int(), entry: shape });

/** The bibliography as CSL-JSON, one entry a work. */
const bibliography: Loader = {
  name: 'bibliography',
  async load({ store, parseData, watcher }) {
    const path = 'content/references.bib';
    const read = async () => {
      store.clear();
      const works = new Cite(await readFile(path, 'utf8')).data as { id: string }[];
      for (const work of works)
        store.set({ id: work.id, data: await parseData({ id: work.id, data: { work } }) });
    };
    await read();
    watcher?.on('change', (changed) => changed.endsWith('references.bib') && void read());
  },
};

export const collections = {
  // a chapter's text is called chapter/language, the notes on the lectures lectures/language
  chapters: defineCollection({
    loader: glob({
      pattern: ['chapters/*/*.mdx', 'lectures/*.mdx'],
      base: './content',
      generateId: ({ entry }) => entry.replace(/^chapters\/|\.mdx$/g, ''),
    }),
    schema: chapterShape,
  }),
  terms: defineCollection({ loader: chapterLists('terms'), schema: ofChapter(termShape) }),
  questions: defineCollection({
    loader: chapterLists('questions'),
    schema: ofChapter(questionShape),
  }),
  exercises: defineCollection({
    loader: chapterLists('exercises'),
    schema: ofChapter(exerciseShape),
  }),
  titles: defineCollection({
    loader: announcedTitles,
    schema: z.object({ chapter: z.string(), language: z.string(), title: z.string() }),
  }),
  // a widget's tag, to be rendered alone
  widgets: defineCollection({
    loader: glob({
      pattern: '*.mdx',
      base: embeddedFolder,
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: z.object({}),
  }),
  references: defineCollection({
    loader: bibliography,
    schema: z.object({ work: z.looseObject({ id: z.string() }) }),
  }),
};
