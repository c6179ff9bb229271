import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CustomRecord } from 'pagefind';
import * as pagefind from 'pagefind';
import { foldWith, tokensOf } from '../engine/tokens.ts';
import { type Cut, chapterMeta, cutSections, pageOf } from './cut-sections.ts';
import type { ChapterRecord } from './section-records.ts';
import { writeWordList } from './word-list.ts';

const records = 'search/sections.json';
/** Parts of a page that are set for the eye, say something else than the text, or are controls; `data-search-ignore` marks the others. */
const excluded = [
  '[data-search-ignore]',
  '[popover]',
  '[role=note]',
  '.katex-html',
  '.katex-display',
  'annotation',
  'button',
  'dialog',
  'noscript',
  'astro-island',
];
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/**
 * Postings in a file of the index, instead of 20,000: a query fetches the file of each of its words, so
 * small files cost it less. Pagefind has no option for it, only this variable, which its process inherits.
 */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '4000';

/**
 * Makes the search index of a built book: one for each language that has a text, in `pagefind/`.
 * Must be the last integration: what others still change in the pages would be missing from it.
 */
export function indexBook(): AstroIntegration {
  return {
    name: 'index-book',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const chapters = JSON.parse(
          await readFile(join(folder, records), 'utf8'),
        ) as ChapterRecord[];
        const sections = await writeIndex(folder, chapters);
        await rm(join(folder, records));
        logger.info(`${sections} sections of ${chapters.length} texts can be searched.`);
      },
    },
  };
}

/** Indexes a folder of built pages; throws, in words an author can act on, when there is nothing to index. */
export async function writeIndex(folder: string, chapters: ChapterRecord[]): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: excluded });
  if (!index) throw new Error(`Search: Pagefind made no index: ${errors.join(' ')}`);
  const words = new Map<string, Map<string, number>>();
  let count = 0;
  for (const chapter of chapters) {
    const html = await readFile(join(folder, chapter.language, chapter.id, 'index.html'), 'utf8');
    for (const cut of cutSections(html, chapter.sections)) {
      const { errors: wrong } = await index.addHTMLFile({
        url: `/${chapter.id}/${cut.anchor && `#${cut.anchor}`}`,
        content: pageOf(chapter, cut),
      });
      if (wrong.length > 0)
        throw new Error(
          `Search: ${chapter.id}#${cut.anchor} cannot be indexed: ${wrong.join(' ')}`,
        );
      for (const [id, prompt] of cut.questions)
        await index.addCustomRecord(questionRecord(chapter, cut, id, prompt));
      countWords(words, chapter.language, cut);
      count += 1;
    }
  }
  if (count === 0) throw new Error('Search: no chapter has a section, so nothing could be found.');
  const target = join(folder, 'pagefind');
  await rm(target, { recursive: true, force: true });
  const written = await index.writeFiles({ outputPath: target });
  if (written.errors.length > 0)
    throw new Error(`Search: the index cannot be written: ${written.errors.join(' ')}`);
  await pagefind.close();
  await Promise.all(unused.map((file) => rm(join(target, file), { force: true })));
  for (const [language, counts] of words)
    await writeWordList(join(target, `words-${language}.json`), counts);
  return count;
}

/** A question is a record of its own: its words, chosen to mislead too, say less of a section than the section's. */
const questionRecord = (
  chapter: ChapterRecord,
  { title }: Cut,
  id: string,
  prompt: string,
): CustomRecord => ({
  url: `/${chapter.id}/#${id}`,
  content: prompt,
  language: chapter.tag,
  meta: { title: prompt, label: chapter.question, above: title, ...chapterMeta(chapter) },
  filters: { kind: ['question'] },
});

const fold = foldWith('');

/** Counts the words of a section's text, tags left out. Chinese has no slips of letters, so it has no list. */
function countWords(
  words: Map<string, Map<string, number>>,
  language: string,
  { html }: Cut,
): void {
  const counts = words.get(language) ?? new Map<string, number>();
  words.set(language, counts);
  for (const { word, isHan } of tokensOf(fold(html.replace(/<[^>]+>/g, ' '))))
    if (!isHan && word.length > 3) counts.set(word, (counts.get(word) ?? 0) + 1);
}
