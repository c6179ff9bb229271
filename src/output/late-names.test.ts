import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { LateNames, renamed } from './late-names';

const before =
  '<head><title>Café 质量</title><link href="/_astro/a.AAAAAAAA.css"></head><p>a.AAAAAAAA.css';

test('the final name is written over the first one, in the head only', () => {
  const folder = mkdtempSync(join(tmpdir(), 'late-'));
  writeFileSync(join(folder, 'p.html'), before);
  const late = new LateNames(['a.AAAAAAAA.css']);
  late.note('p.html', before);
  late.write(pathToFileURL(`${folder}/`), new Map([['a.AAAAAAAA.css', 'a.BBBBBBBB.css']]));
  expect(readFileSync(join(folder, 'p.html'), 'utf8')).toBe(before.replace('AAAAAAAA', 'BBBBBBBB'));
});

test('a name of another length is refused, for it would overwrite what follows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'late-'));
  writeFileSync(join(folder, 'p.html'), before);
  const late = new LateNames(['a.AAAAAAAA.css']);
  late.note('p.html', before);
  expect(() =>
    late.write(pathToFileURL(`${folder}/`), new Map([['a.AAAAAAAA.css', 'a.B.css']])),
  ).toThrow('not as long');
});

test('a file is renamed by its hash', () => {
  expect(renamed('serif-4-wght.B2dX_4kw.woff2', '12345678')).toBe('serif-4-wght.12345678.woff2');
  expect(() => renamed('serif.woff2', '12345678')).toThrow('no hash');
});
