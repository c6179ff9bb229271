/** The lists of a chapter whose entries have words in files of their own, a file a language. */
export const wordKinds = ['terms', 'questions', 'exercises'] as const;
export type WordKind = (typeof wordKinds)[number];

export type Path = (string | number)[];

/**
 * A text of an entry: where it stands below the entry's id in `<language>.yaml`, and where in the
 * entry that is joined with its words. The answer `b` of a question has the slot
 * `{ words: ['answers', 'b', 'text'], entry: ['answers', 1, 'text'] }`.
 */
export type Slot = { words: string[]; entry: Path; isOptional?: boolean };

/** Fields of the items of a list; an item with a single one is written as that text itself. */
type Lists = Record<string, { fields: string[]; lists?: Lists }>;

const listsOf: Record<WordKind, Lists> = {
  terms: {},
  questions: { answers: { fields: ['text', 'feedback'] } },
  exercises: {
    groups: { fields: ['name'] },
    cases: { fields: ['text', 'why'] },
    pairs: { fields: ['left', 'right', 'why'] },
    items: { fields: ['text', 'why'] },
    questions: { fields: ['text'], lists: { answers: { fields: ['text'] } } },
    ends: { fields: ['name', 'why'] },
  },
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function slotsOfItems(entry: Record<string, unknown>, lists: Lists, words: string[], path: Path) {
  const slots: Slot[] = [];
  for (const [list, { fields, lists: inner }] of Object.entries(lists)) {
    const items: unknown[] = Array.isArray(entry[list]) ? entry[list] : [];
    for (const [index, item] of items.entries()) {
      if (!isRecord(item) || typeof item['id'] !== 'string') continue;
      const at = [...words, list, item['id']];
      const place = [...path, list, index];
      const isText = fields.length === 1 && !inner;
      for (const field of fields)
        slots.push({ words: isText ? at : [...at, field], entry: [...place, field] });
      slots.push(...slotsOfItems(item, inner ?? {}, at, place));
    }
  }
  return slots;
}

const slot = (...path: string[]): Slot => ({ words: path, entry: path });

/** Every text that an entry of a list has or may have. */
export function slotsOf(kind: WordKind, entry: unknown): Slot[] {
  if (!isRecord(entry)) return [];
  const own: Record<WordKind, Slot[]> = {
    terms: [
      { words: ['name'], entry: ['names'] },
      { ...slot('definition'), isOptional: true },
    ],
    questions: [slot('prompt')],
    exercises: [
      slot('title'),
      ...(entry['kind'] === 'match' ? [slot('sides', 'left'), slot('sides', 'right')] : []),
      ...(entry['kind'] === 'order' ? [slot('ends', 'first'), slot('ends', 'last')] : []),
    ],
  };
  return [...own[kind], ...slotsOfItems(entry, listsOf[kind], [], [])];
}

/** What stands at a path of records and lists; undefined where the path leads nowhere. */
export const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      isRecord(at)
        ? at[String(step)]
        : Array.isArray(at)
          ? (at as unknown[])[Number(step)]
          : undefined,
    value,
  );

function setAt(entry: Record<string, unknown>, path: Path, value: unknown): void {
  let at: unknown = entry;
  for (const step of path.slice(0, -1)) {
    if (isRecord(at)) at[step] ??= {};
    at = valueAt(at, [step]);
  }
  if (isRecord(at)) at[String(path.at(-1))] = value;
}

/** The words of one entry by language: what stands below its id in each `<language>.yaml`. */
export type WordsByLanguage = readonly (readonly [language: string, words: unknown])[];

/** An entry with its words: each text a record by language, synonyms of all languages in a list. */
export function joinWords(kind: WordKind, entry: unknown, words: WordsByLanguage): unknown {
  if (!isRecord(entry)) return entry;
  const joined = structuredClone(entry);
  for (const { words: path, entry: place } of slotsOf(kind, entry)) {
    const texts = words.flatMap(([language, own]) => {
      const text = valueAt(own, path);
      return text === undefined ? [] : [[language, text]];
    });
    if (texts.length > 0) setAt(joined, place, Object.fromEntries(texts));
  }
  const synonyms = words.flatMap(([, own]) => valueAt(own, ['synonyms']) ?? []);
  if (synonyms.length > 0) joined['synonyms'] = synonyms;
  return joined;
}
