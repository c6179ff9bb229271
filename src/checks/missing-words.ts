import { sourceLanguage } from '../languages.ts';
import type { Problem } from '../markdown/problem.ts';
import { slotsOf, valueAt, type WordKind, wordKinds } from '../schemas/words.ts';
import { exerciseTags } from './exercise-tags.ts';
import { entriesOf, type Inventory } from './inventory.ts';
import { headingsOf } from './inventory-ids.ts';
import type { WordsFile } from './join-words.ts';
import { textProperty } from './parse-chapter.ts';
import { type Entry, isRecord } from './read-yaml.ts';

/** The sections of a text in a language, whose words must be there too; none without a text. */
const sectionsIn = (known: Inventory, chapter: string, language: string): Set<string> =>
  new Set(
    known.texts
      .filter((text) => text.chapter === chapter && text.language === language)
      .flatMap(headingsOf)
      .map(({ id }) => id),
  );

/** The section of the English text in which an exercise stands. */
function sectionOf(known: Inventory, kind: WordKind, { id, value, file }: Entry): string {
  if (kind !== 'exercises') return String(value['section']);
  const text = known.texts.find(
    (one) => one.chapter === file.chapter && one.language === sourceLanguage,
  );
  const tag = text?.tags.find(
    (one) => exerciseTags.has(one.name) && textProperty(one, 'id')?.value === id,
  );
  if (!text || !tag) return '';
  return headingsOf(text).findLast(({ line }) => line < tag.line)?.id ?? '';
}

/** The beginning of a path that a value lacks: `answers › b` where both its texts are missing. */
const lackingPart = (value: unknown, path: string[]): string[] =>
  path.slice(0, 1 + path.findIndex((_, index) => valueAt(value, path.slice(0, index + 1)) == null));

/** Words that English has and a translated section lacks. */
export function missingWords(file: WordsFile, known: Inventory): Problem[] {
  const sections = sectionsIn(known, file.chapter, file.language);
  const problems = new Map<string, Problem>();
  for (const kind of wordKinds)
    for (const entry of entriesOf(known, kind, file.chapter)) {
      if (!sections.has(sectionOf(known, kind, entry))) continue;
      for (const { words, entry: place } of slotsOf(kind, entry.value)) {
        const texts = valueAt(entry.value, place);
        if (!isRecord(texts) || texts[sourceLanguage] === undefined) continue;
        if (texts[file.language] !== undefined) continue;
        const path = [kind, entry.id, ...words];
        const lacking = lackingPart(file.data, path);
        if (problems.has(lacking.join('/'))) continue;
        problems.set(lacking.join('/'), {
          id: 'book:missing-words',
          ...file.placeOf(path),
          what: `"${lacking.join(' › ')}" is missing, and its section is translated`,
          remedy: `Translate it: ${sourceLanguage}.yaml has "${String(texts[sourceLanguage])}".`,
        });
      }
    }
  return [...problems.values()];
}
