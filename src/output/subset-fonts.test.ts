import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { CharacterSet, subsetted } from './subset-fonts';

it('holds what texts and scripts say, and what readers type', () => {
  const characters = new CharacterSet();
  characters.add('ł𝛼');
  characters.addSource('"\\u2212"');
  const met = [...characters.toString()];
  for (const character of ['ł', '𝛼', '−', 'Q', 'ż']) expect(met).toContain(character);
  expect(met).not.toContain('č');
});

it('cuts a font to the characters of the book and to the weights of its face', async () => {
  const whole = readFileSync(
    createRequire(import.meta.url).resolve(
      '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    ),
  );
  const declared = await subsetted(whole, new CharacterSet(), { min: 400, max: 700 });
  expect(declared.length).toBeLessThan(whole.length * 0.75);
  expect(declared).not.toEqual(await subsetted(whole, new CharacterSet(), undefined));
});
