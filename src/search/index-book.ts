import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** What stands in a searchable text but is not part of it: mathematics set for the eye or on a line of its own, citation and formula numbers, controls, live widgets, words for screen readers only. */
const leftOut = [
  '.katex-html',
  '.katex-display',
  'annotation',
  '.cite',
  '.formula-number',
  'astro-island',
  'button',
  'dialog',
  '[popover]',
  '[role="note"]',
  '.visually-hidden',
  '.no-script',
];

/** Ready-made interfaces that come with the index; the book has its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search index of a built book from the texts marked `data-pagefind-body`, one index for each language, in `pagefind/`.
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

/** Indexes a folder of built pages; throws, in words an author can act on, when there is nothing to index or the index cannot be made. */
export async function writeIndex(folder: string): Promise<{ pages: number; files: number }> {
  const marked = await countMarked(folder);
  if (marked === 0)
    throw new Error('Search: no built page has an element marked data-pagefind-body, so nothing could be found. The layout marks the text of each chapter.');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: leftOut });
    if (!index) throw new Error(errors.join(' '));
    const added = await index.addDirectory({ path: folder });
    if (added.errors.length > 0) throw new Error(added.errors.join(' '));
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join(' '));
    const files = made.files.filter(({ path }) => !unused.test(path));
    const target = join(folder, 'pagefind');
    await rm(target, { recursive: true, force: true });
    for (const file of files) {
      await mkdir(dirname(join(target, file.path)), { recursive: true });
      await writeFile(join(target, file.path), file.content);
    }
    return { pages: marked, files: files.length };
  } catch (error) {
    throw new Error(
      `Search: the index could not be made. ${error instanceof Error ? error.message : error} Is the program of the npm package "pagefind" installed for this machine? Try "npm ci".`,
      { cause: error },
    );
  } finally {
    await close();
  }
}

async function countMarked(folder: string): Promise<number> {
  const pages = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'));
  const texts = await Promise.all(pages.map((page) => readFile(join(folder, page), 'utf8')));
  return texts.filter((text) => /<[^>]+\sdata-pagefind-body/.test(text)).length;
}
