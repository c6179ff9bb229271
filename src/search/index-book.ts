import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type ChapterPage, indexTexts } from './index-texts.ts';
import { readSections } from './read-sections.ts';

/**
 * Makes the search index of a built book from the texts marked `data-search-body`, one index for each language, in `search/`.
 * Must be the last integration: what others still change in the pages would be missing from it. Needs no base path: the browser derives it.
 */
export function indexBook(): AstroIntegration {
  return {
    name: 'index-book',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { pages, files } = await writeIndex(fileURLToPath(dir));
        logger.info(`${pages} pages can be searched (${files} files).`);
      },
    },
  };
}

/** Indexes a folder of built pages; throws, in words an author can act on, when there is nothing to index. */
export async function writeIndex(folder: string): Promise<{ pages: number; files: number }> {
  const languages = new Map<string, ChapterPage[]>();
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.split(sep).length === 3 && name.endsWith(`${sep}index.html`));
  for (const name of names) {
    const [language = '', id = ''] = name.split(sep);
    const page = readSections(await readFile(join(folder, name), 'utf8'));
    if (page) languages.set(language, [...(languages.get(language) ?? []), { ...page, id }]);
  }
  if (languages.size === 0)
    throw new Error('Search: no built page has an element marked data-search-body, so nothing could be found. The layout marks the text of each chapter.');
  const target = join(folder, 'search');
  await rm(target, { recursive: true, force: true });
  let files = 0;
  for (const [language, pages] of languages) {
    // what has no number comes after the chapters
    const order = ({ number }: ChapterPage) => Number(number) || Infinity;
    const inOrder = pages.sort((a, b) => (order(a) === order(b) ? a.id.localeCompare(b.id) : order(a) - order(b)));
    for (const { path, content } of indexTexts(language, inOrder)) {
      await mkdir(dirname(join(target, path)), { recursive: true });
      await writeFile(join(target, path), content);
      files += 1;
    }
  }
  return { pages: [...languages.values()].flat().length, files };
}
