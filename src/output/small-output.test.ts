import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { onlyWoff2, smallOutput } from './small-output';

describe('a font face', () => {
  it('keeps its WOFF2 file only', () => {
    expect(
      onlyWoff2(
        '@font-face{src:url(a.woff2) format("woff2"),url(a.woff) format("woff"),url(a.ttf) format("truetype")}',
      ),
    ).toBe('@font-face{src:url(a.woff2) format("woff2")}');
    expect(
      onlyWoff2(
        `@font-face { src: url('b.woff2?x') format('woff2'), url('b.ttf'); font-display: swap }`,
      ),
    ).toBe(`@font-face { src: url('b.woff2?x') format('woff2'); font-display: swap }`);
  });

  it('keeps what it has when there is no WOFF2 file', () => {
    const face = '@font-face{src:local("x"),url(a.ttf)}';
    expect(onlyWoff2(face)).toBe(face);
  });
});

it('removes the fonts that nothing asks for any more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'output-'));
  writeFileSync(
    join(folder, 'a.css'),
    '@font-face{src:url(a.woff2) format("woff2"),url(a.woff) format("woff")}@font-face{src:url(only.ttf)}',
  );
  for (const name of ['a.woff2', 'a.woff', 'only.ttf']) writeFileSync(join(folder, name), '');
  const done = smallOutput().hooks['astro:build:done'] as (options: unknown) => void;
  done({ dir: pathToFileURL(`${folder}/`), logger: { info: vi.fn() } });
  expect(['a.woff2', 'a.woff', 'only.ttf'].map((name) => existsSync(join(folder, name)))).toEqual([
    true,
    false,
    true,
  ]);
  expect(readFileSync(join(folder, 'a.css'), 'utf8')).toBe(
    '@font-face{src:url(a.woff2) format("woff2")}@font-face{src:url(only.ttf)}',
  );
});
