import { type Fields, tooLong, type ValuesOf, type Written } from '../fields/fields';

type AnyField = {
  parameter?: string;
  initial: unknown;
  read: (text: string) => unknown;
  write: (value: unknown) => Written;
  stored?: () => unknown;
};
const entriesOf = (fields: Fields) => Object.entries(fields) as unknown as [string, AnyField][];

/** The name of a field in an address: `nps.promoters`. */
const parameterOf = (prefix: string, [name, { parameter = name }]: [string, AnyField]) =>
  `${prefix}.${parameter}`;

/** The values of a widget before anybody touched it. */
export function initialValues<F extends Fields>(fields: F): ValuesOf<F> {
  return Object.fromEntries(
    entriesOf(fields).map(([name, field]) => [name, field.initial]),
  ) as ValuesOf<F>;
}

/** The values a widget starts from on this device: the initial ones and the reader's settings. */
export function startingValues<F extends Fields>(fields: F): ValuesOf<F> {
  return Object.fromEntries(
    entriesOf(fields).map(([name, { initial, stored }]) => [name, stored ? stored() : initial]),
  ) as ValuesOf<F>;
}

/**
 * Reads `?nps.promoters=62&nps.passives=27` for the prefix `nps`. An invalid value is replaced by
 * the starting one and its parameter listed in `refused`, as are unknown parameters of the prefix;
 * parameters with other prefixes are ignored.
 */
export function readAddress<F extends Fields>(
  search: string,
  prefix: string,
  fields: F,
): { values: ValuesOf<F>; refused: string[] } {
  const given = new URLSearchParams(search);
  const values: Record<string, unknown> = startingValues(fields);
  const refused: string[] = [];
  for (const name of new Set(given.keys())) {
    if (!name.startsWith(`${prefix}.`)) continue;
    const field = entriesOf(fields).find((entry) => parameterOf(prefix, entry) === name);
    const value = field?.[1].read(given.get(name) ?? '');
    if (field === undefined || value === undefined) refused.push(name);
    else values[field[0]] = value;
  }
  return { values: values as ValuesOf<F>, refused };
}

// In encoded characters (a Chinese sign takes nine): many servers refuse addresses over 8 KB.
const longestSearch = 6000;

/**
 * Writes the values into a query and leaves its other parameters unchanged. Returns undefined if a
 * value is invalid, else `tooLong` if the query would be. Fields in `unused` are left out, because
 * they are not on screen.
 */
export function writeAddress<F extends Fields>(
  search: string,
  prefix: string,
  fields: F,
  values: ValuesOf<F>,
  unused: readonly (keyof F)[] = [],
): Written {
  const query = new URLSearchParams(clearAddress(search, prefix));
  let isLong = false;
  for (const entry of entriesOf(fields)) {
    const [name, field] = entry;
    if (unused.includes(name)) continue;
    const text = field.write((values as Record<string, unknown>)[name]);
    if (text === undefined) return undefined;
    if (text === tooLong) isLong = true;
    else if (text !== '') query.set(parameterOf(prefix, entry), text);
  }
  const written = asSearch(query);
  return isLong || written.length > longestSearch ? tooLong : written;
}

/** The query without the parameters of one widget. */
export function clearAddress(search: string, prefix: string): string {
  const query = new URLSearchParams(search);
  for (const name of [...query.keys()]) if (name.startsWith(`${prefix}.`)) query.delete(name);
  return asSearch(query);
}

function asSearch(query: URLSearchParams): string {
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
