import { joinWords, slotsOf, valueAt, type WordKind } from '../schemas/words.ts';
import { isRecord, type YamlFile } from './read-yaml.ts';

/** The words of a chapter in one language. */
export type WordsFile = YamlFile & { language: string };

const entriesOf = (data: unknown): unknown[] => (Array.isArray(data) ? data : []);
const idOf = (entry: unknown): string => (isRecord(entry) ? String(entry['id']) : '');

/** Whether one of two paths goes on where the other ends. */
const agree = (a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean =>
  a.slice(0, b.length).every((step, index) => String(step) === String(b[index]));

/**
 * A list of a chapter joined with its words. The place of a text is that in the file of words: the
 * place of `[0, 'prompt', 'en']` is where `en.yaml` says it, else that of the entry in the list.
 */
export function joinFile(kind: WordKind, list: YamlFile, words: readonly WordsFile[]): YamlFile {
  // where words cannot be read, nothing can be said of what they would be joined with
  if (words.some(({ unreadable }) => unreadable.length > 0)) return { ...list, data: null };
  const data = Array.isArray(list.data)
    ? list.data.map((entry: unknown) =>
        joinWords(
          kind,
          entry,
          words.map((file) => [file.language, valueAt(file.data, [kind, idOf(entry)])]),
        ),
      )
    : list.data;

  const placeOf: YamlFile['placeOf'] = (path, part) => {
    const [index, ...rest] = path;
    const entry = entriesOf(list.data)[Number(index)];
    const found = slotsOf(kind, entry).find(({ entry: place }) => agree(place, rest));
    if (rest.length === 0 || !found || valueAt(entry, rest) !== undefined)
      return list.placeOf(path, part);
    const language = String(rest[found.entry.length] ?? words[0]?.language);
    const file = words.find((one) => one.language === language) ?? words[0];
    const own = [kind, idOf(entry)];
    if (!file || valueAt(file.data, own) === undefined) return list.placeOf([Number(index)]);
    const isWhole = rest.length >= found.entry.length;
    return file.placeOf([...own, ...(isWhole ? found.words : rest.map(String))], part);
  };
  return { ...list, data, placeOf };
}
