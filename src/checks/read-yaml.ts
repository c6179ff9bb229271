import { isCollection, isMap, isPair, isScalar, type Node, parseDocument } from 'yaml';
import { type Place, placeAt } from '../markdown/problem.ts';

export type YamlFile = {
  file: string;
  chapter: string;
  source: string;
  data: unknown;
  /** why and where it cannot be read at all */
  unreadable: (Place & { message: string })[];
  /** the place of a value, of the nearest thing around it when it is missing, or of the key that names it */
  placeOf: (path: readonly PropertyKey[], part?: 'value' | 'key') => FilePlace;
};

/** A place with its file: the words of an entry stand in other files than its structure. */
export type FilePlace = Place & { file: string };

/** Reads YAML so that every value keeps its place. `firstLine` is the line of the file on which `source` begins. */
export function readYaml(file: string, chapter: string, source: string, firstLine = 1): YamlFile {
  const document = parseDocument(source);
  // the library's own count of lines goes wrong where the YAML does
  const place = (offset: number): Place => {
    const { line, column } = placeAt(source, offset);
    return { line: line + firstLine - 1, column };
  };
  const placeOf: YamlFile['placeOf'] = (path, part = 'value') => {
    let node: unknown = document.contents;
    let found = document.contents?.range?.[0] ?? 0;
    for (const [depth, step] of path.entries()) {
      if (!isCollection(node)) break;
      const pair = isMap(node)
        ? node.items.find(
            (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
          )
        : undefined;
      const next: unknown = isMap(node) ? pair?.value : node.items[Number(step)];
      if (pair && (next === null || (depth === path.length - 1 && part === 'key')))
        return { file, ...place((pair.key as Node).range?.[0] ?? found) };
      if (next === undefined || next === null) break;
      node = next;
      found = (next as Node).range?.[0] ?? found;
    }
    return { file, ...place(found) };
  };
  // what comes after the first error is mostly its consequence
  const unreadable = document.errors.slice(0, 1).map((error) => ({
    ...place(error.pos[0]),
    message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '',
  }));
  let data: unknown;
  try {
    data = unreadable.length > 0 ? undefined : document.toJS();
  } catch (error) {
    unreadable.push({ ...place(0), message: (error as Error).message });
  }
  return { file, chapter, source, data, unreadable, placeOf };
}

/** One entry of a YAML list or map, as far as it can be read; its shape is checked elsewhere. */
export type Entry = {
  file: YamlFile;
  path: (string | number)[];
  value: Record<string, unknown>;
  id: string;
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of a list of records with an id. */
export const listed = (file: YamlFile): Entry[] =>
  (Array.isArray(file.data) ? file.data : []).flatMap((value: unknown, index) =>
    isRecord(value) && typeof value['id'] === 'string'
      ? [{ file, path: [index], value, id: value['id'] }]
      : [],
  );

/** The entries of a record of named records. */
export const named = (file: YamlFile): Entry[] =>
  isRecord(file.data)
    ? Object.entries(file.data).flatMap(([id, value]) =>
        isRecord(value) ? [{ file, path: [id], value, id }] : [],
      )
    : [];
