// A book of many times the text, for measuring how the cost of a query grows: each chapter copied under other names, with a fifth of its words changed.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeIndex } from '../src/search/index/index-book.ts';

/** Every fifth word becomes one that no other chapter has, so that the vocabulary grows as it does with new subjects. */
const reword = (html, copy) => {
  let count = 0;
  return html.replace(/>[^<]+</g, (text) =>
    text.replace(/\p{L}{5,}/gu, (word) =>
      ++count % 5 === 0 ? `${word}${'qxzjvwkyuh'[copy % 10]}${word.slice(0, 3)}` : word,
    ),
  );
};

/** What the index is told of a chapter, read from the headings of its text. */
function recordOf(id, html) {
  const text = html.slice(html.indexOf('<article'), html.indexOf('</article>'));
  const headings = [...text.matchAll(/<h[23][^>]*\sid="([^"]+)"[^>]*>([\s\S]*?)<\/h[23]>/g)];
  const sections = headings.map(([, anchor, title]) => ({
    anchor,
    title: title.replace(/<[^>]+>/g, ' ').trim(),
    number: '',
    above: '',
    names: '',
    more: '',
    questions: [],
  }));
  return {
    id,
    language: 'en',
    tag: 'en',
    number: '',
    title: id,
    part: '',
    question: '',
    parts: [],
    sections,
  };
}

/** Copies a built book twice, and indexes it as it is in one copy and with many times its texts in the other, by the same plain records. */
export async function growTexts(folder, times) {
  const [plain, grown] = await Promise.all([
    mkdtemp(join(tmpdir(), 'plain-')),
    mkdtemp(join(tmpdir(), 'grown-')),
  ]);
  await Promise.all([plain, grown].map((copy) => cp(folder, copy, { recursive: true })));
  const records = [];
  const grownRecords = [];
  for (const chapter of await readdir(join(folder, 'en'))) {
    const html = await readFile(join(folder, 'en', chapter, 'index.html'), 'utf8').catch(() => '');
    if (!html.includes('<main id="text" class="chapter"')) continue;
    records.push(recordOf(chapter, html));
    grownRecords.push(recordOf(chapter, html));
    for (let copy = 1; copy < times; copy += 1) {
      await mkdir(join(grown, 'en', `${chapter}-${copy}`));
      const reworded = reword(html, copy);
      await writeFile(join(grown, 'en', `${chapter}-${copy}`, 'index.html'), reworded);
      grownRecords.push(recordOf(`${chapter}-${copy}`, reworded));
    }
  }
  const before = await writeIndex(plain, records);
  const after = await writeIndex(grown, grownRecords);
  return {
    plain,
    grown,
    before,
    after,
    remove: () => Promise.all([plain, grown].map((copy) => rm(copy, { recursive: true }))),
  };
}
