import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeIndex } from './index-book';
import type { StoredPlace, TextDirectory } from './text-shape';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-book-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function page(path: string, body: string): Promise<void> {
  await mkdir(join(folder, path), { recursive: true });
  await writeFile(join(folder, path, 'index.html'), `<!doctype html><html><body><nav>outside</nav>${body}</body></html>`);
}
const chapter = (text: string, title = 'Scores') =>
  `<main id="text" data-search-body data-title="${title}" data-number="6" data-part="Measuring">${text}</main><p>outside</p>`;
const directory = async (language: string): Promise<TextDirectory> => JSON.parse(await readFile(join(folder, 'search', language, 'index.json'), 'utf8'));

async function places(language: string): Promise<StoredPlace[]> {
  const { folder: name, sections } = await directory(language);
  const files = await Promise.all(sections.map((_, place) => readFile(join(folder, 'search', 'files', name, `section-${place}.json`), 'utf8')));
  return files.flatMap((file) => JSON.parse(file));
}

it('holds marked texts only, without controls, doubled formulas and live widgets', async () => {
  await page(
    'en/scores',
    chapter(
      '<h1>Scores</h1><p>Margin <span class="katex"><math><mi>m</mi><annotation>zz</annotation></math><span class="katex-html">zz</span></span></p><button>zz</button><astro-island>zz</astro-island><p data-search-ignore>zz</p>',
    ),
  );
  await page('pl/scores', '<main><h1>Scores</h1><p>Not translated.</p></main>');
  expect(await writeIndex(folder)).toMatchObject({ pages: 1 });
  expect(await places('en')).toEqual([['s', '', '', '', '', 'Margin m']]);
  expect((await directory('en')).chapters).toEqual([['scores', '6', 'Scores', 'Measuring', 0]]);
});

it('knows sections, their parts, and what is numbered or asked in them by its own name', async () => {
  await page(
    'en/scores',
    chapter(`<p>Opening.</p>
      <div class="heading"><h2 id="nps"><span class="heading-number">6.4</span> <span>NPS, step by step</span></h2></div><p>A <a class="term">promoter</a> answers 9.</p>
      <figure id="calculator" class="widget"><figcaption><span class="widget-number">Widget 6.1</span> <span class="widget-title">NPS calculator</span></figcaption><p>Enter answers.</p></figure>
      <section id="market" class="block example"><p class="label">Worked example 6.2</p><p class="block-title">A market stall</p><p>Ninety promoters.</p></section>
      <section id="recall" class="block case"><p class="label">Documented case 6.1</p><p class="block-title">A recall</p><p>It was in the papers.</p></section>
      <h3 id="extremes"><span>When all agree</span></h3><p>No spread.</p>
      <div class="questions" data-search-ignore><form><fieldset id="ask"><legend><span>How sure?</span></legend><div class="answer"><label>Very</label><p>No.</p></div></fieldset></form></div>`),
  );
  await writeIndex(folder);
  expect(await places('en')).toEqual([
    ['s', '', '', '', '', 'Opening.'],
    ['s', 'nps', '6.4', 'NPS, step by step', '', 'A promoter answers 9.'],
    ['p', 'calculator', 'Widget 6.1', 'NPS calculator', 'NPS, step by step', 'Enter answers.'],
    ['p', 'market', 'Worked example 6.2', 'A market stall', 'NPS, step by step', 'Ninety promoters.'],
    ['p', 'recall', 'Documented case 6.1', 'A recall', 'NPS, step by step', 'It was in the papers.'],
    ['s', 'extremes', '', 'When all agree', 'NPS, step by step', 'No spread.'],
    ['q', 'ask', '', 'How sure?', 'When all agree', 'Very'],
  ]);
});

it('is made apart for every language', async () => {
  await page('en/scores', chapter('<p>Scores</p>'));
  await page('zh-hant/scores', chapter('<p>分數</p>', '分數'));
  await writeIndex(folder);
  expect((await readdir(join(folder, 'search'))).sort()).toEqual(['en', 'files', 'zh-hant']);
  expect((await directory('zh-hant')).scripts).toContain('數数');
});

it('says what is missing when no text is marked', async () => {
  await page('en/scores', '<main><h1>Scores</h1></main>');
  await expect(writeIndex(folder)).rejects.toThrow('no built page has an element marked data-search-body');
});
