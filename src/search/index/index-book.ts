import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { chapterMeta, cutSections, sectionPage } from './section-pages.ts';
import type { ChapterRecord } from './section-records.ts';
import { countWords, type WordCounts, writeWordLists } from './word-lists.ts';

const recordsFile = 'search/sections.json';
/** Controls, and what is set for the eye; `data-search-ignore` marks the rest. */
const excludeSelectors =
  '[data-search-ignore] [popover] [role=note] .katex-html .katex-display annotation button dialog noscript astro-island'.split(
    ' ',
  );
const unusedFiles =
  'component-ui.css component-ui.js highlight.js modular-ui.css modular-ui.js ui.css ui.js worker.js'
    .split(' ')
    .map((name) => `pagefind-${name}`);

/**
 * Postings in a file of the index, instead of 20,000: a query fetches the file of each of its words, so
 * small files cost it less. Pagefind has no option for it, only this variable, which its process inherits.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '4000';

/**
 * Makes the search index of a built book: one for each language that has a text, in `pagefind/`.
 * Must be the last integration: what others still change in the pages would be missing from it.
 */
export const indexBook = (): AstroIntegration => ({
  name: 'index-book',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir);
      const records = join(folder, recordsFile);
      const chapters = JSON.parse(await readFile(records, 'utf8')) as ChapterRecord[];
      const count = await writeIndex(folder, chapters);
      await rm(records);
      logger.info(`${count} sections of ${chapters.length} texts can be searched.`);
    },
  },
});

/** Indexes a folder of built pages; throws, in words an author can act on, when there is nothing. */
export async function writeIndex(folder: string, chapters: ChapterRecord[]): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors });
  if (!index) throw new Error(`Search: Pagefind made no index: ${errors.join(' ')}`);
  const words: WordCounts = new Map();
  for (const chapter of chapters) {
    const file = join(folder, chapter.language, chapter.id, 'index.html');
    const cuts = cutSections(await readFile(file, 'utf8'), chapter.sections);
    for (const [at, section] of chapter.sections.entries()) {
      const html = cuts[at] ?? '';
      // a second record of the same address would replace the first, so each language has its own
      const page = `/${chapter.language}/${chapter.id}/`;
      const url = `${page}${section.anchor && `#${section.anchor}`}`;
      if (!section.isUntranslated) {
        const content = sectionPage(chapter, section, html);
        const { errors } = await index.addHTMLFile({ url, content });
        if (errors.length > 0)
          throw new Error(`Search: ${url} cannot be indexed: ${errors.join(' ')}`);
        countWords(words, chapter.language, html);
      }
      // a question's words, chosen to mislead too, say less of a section than the section's own
      for (const [id, prompt] of section.questions)
        await index.addCustomRecord({
          url: `${page}#${id}`,
          content: prompt,
          // as Pagefind writes the language of a page
          language: chapter.tag.toLowerCase(),
          meta: {
            title: prompt,
            label: chapter.question,
            above: section.title,
            ...chapterMeta(chapter),
          },
          filters: { kind: ['question'] },
        });
    }
  }
  const count = chapters.reduce((sum, { sections }) => sum + sections.length, 0);
  if (count === 0) throw new Error('Search: no chapter has a section, so nothing could be found.');
  const outputPath = join(folder, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0)
    throw new Error(`Search: the index cannot be written: ${written.errors.join(' ')}`);
  await close();
  for (const file of unusedFiles) await rm(join(outputPath, file), { force: true });
  await writeWordLists(words, outputPath);
  return count;
}
