import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sourceLanguage } from '../languages.ts';
import {
  type Accepted,
  fingerprint,
  type Lock,
  lockFile,
  normalise,
  readTranslationLock,
  writeTranslationLock,
} from '../translations/lock.ts';
import { sectionsIn } from '../translations/sections.ts';
import { type State, statesOf, translatedTexts, type Unit, unitsOf } from './freshness.ts';
import type { Inventory } from './inventory.ts';
import { notesId } from './inventory-ids.ts';

/** What each translation into a language was made from. */
export const readLockOf = (language: string): Lock =>
  readTranslationLock(
    existsSync(lockFile(language)) ? readFileSync(lockFile(language), 'utf8') : '',
  );

/** How each section, term, question and exercise of a chapter stands in a language. */
export const statesIn = (
  inventory: Inventory,
  chapter: string,
  language: string,
): Map<string, State> =>
  statesOf(unitsOf(inventory, chapter, language), readLockOf(language).get(chapter) ?? []);

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' });

/** The file that holds the English of a unit. */
export function sourceFile(chapter: string, key: string): string {
  const folder = chapter === notesId ? `content/${notesId}` : `content/chapters/${chapter}`;
  return `${folder}/${sourceLanguage}.${key.startsWith('section') ? 'mdx' : 'yaml'}`;
}

/** Records that what is translated of a chapter was made from the English of today. */
export function acceptTranslation(inventory: Inventory, chapter: string, language: string): number {
  const date = new Date().toISOString().slice(0, 10);
  const lock = readLockOf(language);
  const before = new Map((lock.get(chapter) ?? []).map((one) => [one.key, one]));
  const units = unitsOf(inventory, chapter, language).filter(
    ({ isTranslated, english }) => isTranslated && english !== '',
  );
  // the notes on the lectures have a text and no list of words
  const files = new Set(units.map(({ key }) => sourceFile(chapter, key)));
  const blobs = new Map(
    [...files].map((file) => [file, git('hash-object', file).trim().slice(0, 12)]),
  );
  const accepted = units.map(({ key, english }): Accepted => {
    const old = before.get(key);
    const print = fingerprint(english);
    // what has not changed keeps its date, and the lock its line
    return old?.fingerprint === print
      ? old
      : { key, date, fingerprint: print, source: blobs.get(sourceFile(chapter, key)) ?? '' };
  });
  lock.set(chapter, accepted);
  mkdirSync(dirname(lockFile(language)), { recursive: true });
  writeFileSync(lockFile(language), writeTranslationLock(lock, translatedTexts(inventory)));
  return accepted.length;
}

/** The English of a unit as it was when it was translated; nothing when git does not know it. */
function englishBefore({ key, source }: Accepted): string | undefined {
  if (!key.startsWith('section')) return undefined;
  try {
    return sectionsIn(git('cat-file', '-p', source)).get(key.slice('section '.length));
  } catch {
    return undefined;
  }
}

const sentences = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n+/).filter((one) => normalise(one) !== '');

/** The sentences of English that came and went since a chapter was translated. */
export function changesSince(inventory: Inventory, chapter: string, language: string): string[] {
  const accepted = readLockOf(language).get(chapter) ?? [];
  const states = statesIn(inventory, chapter, language);
  return unitsOf(inventory, chapter, language)
    .filter(({ key }) => states.get(key) === 'stale')
    .flatMap(({ key, english }: Unit) => {
      const from = accepted.find((one) => one.key === key);
      if (!from) return [`${key}: was never accepted`];
      const before = englishBefore(from);
      if (before === undefined) return [`${key}: changed since ${from.date}`];
      const known = new Set(sentences(before).map(normalise));
      const now = new Set(sentences(english).map(normalise));
      return [
        `${key}: changed since ${from.date}`,
        ...sentences(before)
          .filter((one) => !now.has(normalise(one)))
          .map((one) => `  - ${one}`),
        ...sentences(english)
          .filter((one) => !known.has(normalise(one)))
          .map((one) => `  + ${one}`),
      ];
    });
}
