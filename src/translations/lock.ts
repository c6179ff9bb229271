import { createHash } from 'node:crypto';

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

/**
 * What a unit was translated from: `section nps-step-by-step 2026-12-01 3f0c…`, its day, and the
 * Git blob that held the English.
 */
export type Accepted = { key: string; date: string; fingerprint: string; source: string };
/** What each chapter of a translation was made from. */
export type Lock = Map<string, Accepted[]>;

export const lockFile = (language: string): string => `content/translations/${language}.lock`;

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
