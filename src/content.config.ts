import { glob as findFiles, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { chapterShape, exerciseShape, questionShape, termShape } from './schemas/shapes';

/** Loads the entries of one YAML list per chapter; every entry knows its chapter and its place in the list. */
function chapterLists(file: string): Loader {
  return {
    name: `chapter-${file}`,
    async load({ store, parseData, watcher }) {
      const read = async () => {
        store.clear();
        for await (const path of findFiles(`content/chapters/*/${file}`)) {
          const chapter = basename(dirname(path));
          const entries = (parse(await readFile(path, 'utf8')) ?? []) as { id: string }[];
          for (const [place, entry] of entries.entries())
            store.set({
              id: entry.id,
              data: await parseData({ id: entry.id, data: { chapter, place, entry } }),
            });
        }
      };
      await read();
      watcher?.on('change', (path) => path.endsWith(file) && void read());
    },
  };
}

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
  terms: defineCollection({ loader: chapterLists('terms.yaml'), schema: ofChapter(termShape) }),
  questions: defineCollection({
    loader: chapterLists('questions.yaml'),
    schema: ofChapter(questionShape),
  }),
  exercises: defineCollection({
    loader: chapterLists('exercises.yaml'),
    schema: ofChapter(exerciseShape),
  }),
  references: defineCollection({
    loader: bibliography,
    schema: z.object({ work: z.looseObject({ id: z.string() }) }),
  }),
};
