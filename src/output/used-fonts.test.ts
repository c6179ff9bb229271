import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { charactersOf, usedFonts, weightsIn } from './used-fonts';

describe('the characters of a text', () => {
  it('are found as they stand, as entities and as escapes', () => {
    expect([...charactersOf('a&#322;&#xB1;\\u2212')].join('')).toBe('ał±−');
  });

  it('are whole, also beyond the first plane', () => expect(charactersOf('𝛼').has('𝛼')).toBe(true));
});

describe('the weights of a font', () => {
  const css =
    '@font-face{font-family:A;font-weight:400 700;src:url(/a.woff2)}@font-face{font-family:B;font-weight:400;src:url(/b.woff2)}';

  it('are the ends that its face declares', () =>
    expect(weightsIn(css, 'a.woff2')).toEqual({ min: 400, max: 700 }));
  it('are left alone where there is one, and where no face names the font', () => {
    expect(weightsIn(css, 'b.woff2')).toBeUndefined();
    expect(weightsIn(css, 'c.woff2')).toBeUndefined();
  });
});

it('cuts a font to what pages hold and names it anew wherever it is asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const font = createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  );
  const whole = readFileSync(font);
  writeFileSync(join(folder, 'sans.aBcD-_12.woff2'), whole);
  writeFileSync(
    join(folder, 'a.css'),
    '@font-face{font-weight:400 700;src:url(sans.aBcD-_12.woff2)}',
  );
  writeFileSync(
    join(folder, 'index.html'),
    '<link rel="preload" href="/sans.aBcD-_12.woff2"><p>Łódź č</p>',
  );
  const done = usedFonts().hooks['astro:build:done'] as (options: unknown) => Promise<void>;
  await done({ dir: pathToFileURL(`${folder}/`), logger: { info: vi.fn() } });

  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.woff2'));
  expect(name).toMatch(/^sans\.[\da-f]{8}\.woff2$/);
  expect(readFileSync(join(folder, name)).length).toBeLessThan(whole.length / 5);
  expect(readFileSync(join(folder, 'a.css'), 'utf8')).toContain(`url(${name})`);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(`href="/${name}"`);
});
