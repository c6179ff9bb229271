import { sourceLanguage } from '../languages.ts';
import { slotsOf, valueAt, type WordKind, wordKinds } from '../schemas/words.ts';
import { type Accepted, fingerprint } from '../translations/lock.ts';
import { sectionsIn } from '../translations/sections.ts';
import type { Inventory } from './inventory.ts';
import { isNotes, notesId } from './inventory-ids.ts';
import { isRecord } from './read-yaml.ts';

/**
 * What is translated as one: a section of a text, or an entry of a list. `section opening` is what
 * stands before the first heading.
 */
export type Unit = { key: string; english: string; isTranslated: boolean };

/** Whose texts are translated: the chapters in their order, then the notes on the lectures if they are written. */
export const translatedTexts = ({
  chapters,
  texts,
}: Pick<Inventory, 'chapters' | 'texts'>): string[] => [
  ...chapters.map(({ id }) => id),
  ...(texts.some(isNotes) ? [notesId] : []),
];

const kindOf: Record<WordKind, string> = {
  terms: 'term',
  questions: 'question',
  exercises: 'exercise',
};

/** The source of each section of a chapter by its id. */
export function sectionSources(
  texts: Inventory['texts'],
  chapter: string,
  language: string,
): Map<string, string> {
  const text = texts.find((one) => one.chapter === chapter && one.language === language);
  return text ? sectionsIn(text.source) : new Map();
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

export type State = 'fresh' | 'stale' | 'missing' | 'orphaned';

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
