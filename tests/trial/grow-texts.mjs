// A book of many times the text, for measuring how the cost of a query grows: each chapter copied under other names, with a fifth of its words changed.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeIndex } from '../../src/search/index-book.ts';

const countPlaces = async (folder) => JSON.parse(await readFile(join(folder, 'search', 'en', 'index.json'), 'utf8')).places;
/** Every fifth word becomes one that no other chapter has, so that the vocabulary grows as it does with new subjects. */
const reword = (html, copy) => {
  let count = 0;
  return html.replace(/>[^<]+</g, (text) =>
    text.replace(/\p{L}{5,}/gu, (word) => (++count % 5 === 0 ? `${word}${'qxzjvwkyuh'[copy % 10]}${word.slice(0, 3)}` : word)),
  );
};

/** Copies a built book and puts the index of a longer one into the copy. */
export async function growTexts(folder, times) {
  const grown = await mkdtemp(join(tmpdir(), 'grown-'));
  await cp(folder, grown, { recursive: true });
  const before = await countPlaces(folder);
  for (const chapter of await readdir(join(folder, 'en'))) {
    const html = await readFile(join(folder, 'en', chapter, 'index.html'), 'utf8').catch(() => '');
    if (!html.includes('data-search-body')) continue;
    for (let copy = 1; copy < times; copy += 1) {
      await mkdir(join(grown, 'en', `${chapter}-${copy}`));
      await writeFile(join(grown, 'en', `${chapter}-${copy}`, 'index.html'), reword(html, copy));
    }
  }
  await writeIndex(grown);
  return { folder: grown, before, after: await countPlaces(grown), remove: () => rm(grown, { recursive: true }) };
}
