import { createHash } from 'node:crypto';
import { sourceLanguage } from '../languages.ts';
import { slotsOf, valueAt, type WordKind, wordKinds } from '../schemas/words.ts';
import type { Inventory } from './inventory.ts';
import { headingsOf } from './inventory-ids.ts';
import { isRecord } from './read-yaml.ts';

/**
 * What is translated as one: a section of a text, or an entry of a list. `section opening` is what
 * stands before the first heading.
 */
export type Unit = { key: string; english: string; isTranslated: boolean };

const kindOf: Record<WordKind, string> = {
  terms: 'term',
  questions: 'question',
  exercises: 'exercise',
};

/** A text without what may change while its meaning stays: punctuation, white space, citations. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/(?<!\d)[.,]|[.,](?!\d)|[;:!?…“”‘’„«»"'—–]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const fingerprint = (text: string): string =>
  createHash('sha256').update(normalise(text)).digest('hex').slice(0, 16);

/** The source of each section by its id, from its heading to the next. */
export function sectionSources(
  texts: Inventory['texts'],
  chapter: string,
  language: string,
): Map<string, string> {
  const text = texts.find((one) => one.chapter === chapter && one.language === language);
  if (!text) return new Map();
  const lines = text.source.split('\n');
  const starts = [{ id: 'opening', line: 1 }, ...headingsOf(text)];
  return new Map(
    starts.map(({ id, line }, index) => [
      id,
      lines.slice(line - 1, (starts[index + 1]?.line ?? lines.length + 1) - 1).join('\n'),
    ]),
  );
}

function listUnits(inventory: Inventory, chapter: string, language: string): Unit[] {
  return wordKinds.flatMap((kind) =>
    inventory[kind]
      .filter(({ file }) => file.chapter === chapter)
      .map(({ id, value }) => {
        const texts = slotsOf(kind, value)
          .map(({ entry }) => valueAt(value, entry))
          .filter((text) => isRecord(text) && text[sourceLanguage] !== undefined) as Record<
          string,
          unknown
        >[];
        return {
          key: `${kindOf[kind]} ${id}`,
          english: texts.map((text) => String(text[sourceLanguage])).join('\n'),
          isTranslated: texts.length > 0 && texts.every((text) => text[language] !== undefined),
        };
      }),
  );
}

/** Everything of a chapter that is translated, with its English source. */
export function unitsOf(inventory: Inventory, chapter: string, language: string): Unit[] {
  const own = sectionSources(inventory.texts, chapter, language);
  const english = sectionSources(inventory.texts, chapter, sourceLanguage);
  return [
    ...[...english].map(([id, source]) => ({
      key: `section ${id}`,
      english: source,
      isTranslated: own.has(id),
    })),
    ...listUnits(inventory, chapter, language),
  ];
}

/** What a unit was translated from: `section nps-step-by-step 2026-12-01 3f0c… `. */
export type Accepted = { key: string; date: string; fingerprint: string; source: string };
export type Lock = Map<string, Accepted[]>;
export type State = 'fresh' | 'stale' | 'missing' | 'orphaned';

/** Reads the lines of a lock file by chapter; a line `# scores` begins the chapter. */
export function readTranslationLock(text: string): Lock {
  const lock: Lock = new Map();
  let own: Accepted[] = [];
  for (const line of text.split('\n')) {
    const [, chapter] = /^# (\S+)$/.exec(line) ?? [];
    if (chapter) {
      own = [];
      lock.set(chapter, own);
    }
    const [kind = '', id = '', date = '', print = '', source = ''] = line.split(' ');
    if (!chapter && source) own.push({ key: `${kind} ${id}`, date, fingerprint: print, source });
  }
  return lock;
}

/** Writes every chapter under its heading, so that what two translators add lies apart. */
export const writeTranslationLock = (lock: Lock, chapters: readonly string[]): string =>
  chapters
    .map((chapter) =>
      [
        `# ${chapter}`,
        '',
        ...(lock.get(chapter) ?? []).map(
          ({ key, date, fingerprint: print, source }) => `${key} ${date} ${print} ${source}`,
        ),
        '',
      ].join('\n'),
    )
    .join('\n');

/** How each unit of a chapter stands; what the lock knows and English no longer has is orphaned. */
export function statesOf(units: Unit[], accepted: Accepted[]): Map<string, State> {
  const states = new Map<string, State>(
    units
      .filter(({ english }) => english !== '')
      .map(({ key, english, isTranslated }) => {
        const from = accepted.find((one) => one.key === key);
        if (!isTranslated) return [key, 'missing'];
        return [key, from?.fingerprint === fingerprint(english) ? 'fresh' : 'stale'];
      }),
  );
  for (const { key } of accepted) if (!states.has(key)) states.set(key, 'orphaned');
  return states;
}
