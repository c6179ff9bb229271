import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeIndex } from './index-book';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-book-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function page(path: string, language: string, body: string): Promise<void> {
  await mkdir(join(folder, path), { recursive: true });
  await writeFile(
    join(folder, path, 'index.html'),
    `<!doctype html><html lang="${language}"><head><title>x</title></head><body><nav>outside</nav>${body}</body></html>`,
  );
}

async function texts(): Promise<{ url: string; content: string; meta: Record<string, string> }[]> {
  const fragments = join(folder, 'pagefind', 'fragment');
  const files = await readdir(fragments);
  return Promise.all(
    files.map(async (file) =>
      JSON.parse(
        gunzipSync(await readFile(join(fragments, file)))
          .toString()
          .replace('pagefind_dcd', ''),
      ),
    ),
  );
}

it('holds marked texts only, without controls, doubled formulas and live widgets', async () => {
  await page(
    'en/scores',
    'en',
    '<article data-pagefind-body><h1>Scores</h1><p>Margin <span class="katex"><math><mi>m</mi><annotation>zz</annotation></math><span class="katex-html">zz</span></span></p><button>zz</button><astro-island>zz</astro-island></article><p>outside</p>',
  );
  await page('pl/scores', 'pl', '<article><h1>Scores</h1><p>Not translated.</p></article>');
  expect(await writeIndex(folder)).toMatchObject({ pages: 1 });
  const [text, ...others] = await texts();
  expect(others).toEqual([]);
  expect(text?.url).toBe('/en/scores/');
  expect(text?.content).toBe('Scores. Margin m.');
});

it('is made apart for every language', async () => {
  await page('en/scores', 'en', '<article data-pagefind-body><h1>Scores</h1></article>');
  await page('zh-hant/scores', 'zh-Hant', '<article data-pagefind-body><h1>分數</h1></article>');
  await writeIndex(folder);
  const entry = JSON.parse(await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages).sort()).toEqual(['en', 'zh-hant']);
});

it('comes without the interfaces that the book does not use', async () => {
  await page('en/scores', 'en', '<article data-pagefind-body><h1>Scores</h1></article>');
  await writeIndex(folder);
  const files = await readdir(join(folder, 'pagefind'));
  expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
  expect(files).toContain('pagefind.js');
});

it('says what is missing when no text is marked', async () => {
  await page('en/scores', 'en', '<article><h1>Scores</h1></article>');
  await expect(writeIndex(folder)).rejects.toThrow('no built page has an element marked data-pagefind-body');
});
