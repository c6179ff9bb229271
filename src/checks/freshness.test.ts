import { expect, test } from 'vitest';
import { fingerprint, readTranslationLock, writeTranslationLock } from '../translations/lock';
import { sourceFile } from './accept-translation';
import { statesOf, translatedTexts, type Unit } from './freshness';
import { readInventory } from './inventory';

const english = 'At noon, 1.5 km away, the parcel came [@oliver1980].';

test.each([
  ['a comma', 'At noon 1.5 km away, the parcel came [@oliver1980].'],
  ['white space', 'At noon, 1.5 km away,\nthe parcel  came [@oliver1980].'],
  ['a citation', 'At noon, 1.5 km away, the parcel came [@oliver1997, p. 3].'],
])('a change of %s keeps the fingerprint', (_, changed) => {
  expect(fingerprint(changed)).toBe(fingerprint(english));
});

test.each([
  ['a word', english.replace('noon', 'ten')],
  ['a decimal point', english.replace('1.5', '15')],
])('a change of %s changes it', (_, changed) => {
  expect(fingerprint(changed)).not.toBe(fingerprint(english));
});

const unit = (key: string, isTranslated: boolean): Unit => ({ key, english, isTranslated });
const accepted = (key: string, text: string) => ({
  key,
  date: '2026-12-01',
  fingerprint: fingerprint(text),
  source: '0f0de9a9fe3f',
});

test('what was made from the English of today is fresh, from an older one stale', () => {
  const units = [
    unit('section noon', true),
    unit('section later', true),
    unit('term van', false),
    unit('term box', true),
  ];
  const lock = [
    accepted('section noon', english),
    accepted('section later', 'At ten.'),
    accepted('question gone', english),
  ];
  expect(Object.fromEntries(statesOf(units, lock))).toEqual({
    'section noon': 'fresh',
    'section later': 'stale',
    'term van': 'missing',
    'term box': 'stale',
    'question gone': 'orphaned',
  });
});

test('a lock is read as it was written, with every chapter under its heading', () => {
  const lock = new Map([['scores', [accepted('section noon', english)]]]);
  const written = writeTranslationLock(lock, ['promise', 'scores']);
  expect(written).toMatch(/^# promise\n\n\n# scores\n\nsection noon 2026-12-01 [0-9a-f]{16} 0f0d/);
  expect(readTranslationLock(written).get('scores')).toEqual(lock.get('scores'));
});

test('the notes on the lectures are translated after the chapters, where they are written', () => {
  const textsIn = (folder: string) => translatedTexts(readInventory(folder, () => false));
  expect(textsIn('content').slice(-2)).toEqual(['improvement', 'lectures']);
  expect(textsIn('tests/broken/good')).not.toContain('lectures');
});

test('what a translation was made from stands in the folder of its chapter or of the notes', () => {
  expect(sourceFile('scores', 'section nps')).toBe('content/chapters/scores/en.mdx');
  expect(sourceFile('scores', 'term nps')).toBe('content/chapters/scores/en.yaml');
  expect(sourceFile('lectures', 'section opening')).toBe('content/lectures/en.mdx');
});
