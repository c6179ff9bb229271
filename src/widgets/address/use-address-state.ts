import { createContext, useContext, useEffect, useReducer, useRef } from 'react';
import { settingsKey } from '../../device/settings';
import type { Fields, ValuesOf, Written } from '../fields/fields';
import {
  clearAddress,
  initialValues,
  readAddress,
  startingValues,
  writeAddress,
} from './address-state';
import { replaceAddress } from './replace-address';

type Held<F extends Fields> = {
  values: ValuesOf<F>;
  refused: string[];
  isReady: boolean;
  isTouched: boolean;
};

export type AddressState<F extends Fields = Fields> = Held<F> & {
  set: <Name extends keyof F>(name: Name, value: ValuesOf<F>[Name]) => void;
  /** Sets several values at once. */
  update: (values: Partial<ValuesOf<F>>) => void;
  reset: () => void;
  /** Writes the values into the given query; undefined while a field is invalid. */
  search: (present: string) => Written;
};

type Change<F extends Fields> =
  | { kind: 'arrive'; values: ValuesOf<F>; refused: string[] }
  | { kind: 'set'; values: Partial<ValuesOf<F>> }
  | { kind: 'follow'; values: Partial<ValuesOf<F>> }
  | { kind: 'reset'; values: ValuesOf<F> };

/** Values that replace the initial ones in examples and tests. */
export const StartingValues = createContext<Record<string, unknown> | undefined>(undefined);

// Safari refuses more than 100 changes of the address in 30 seconds.
const quietMillis = 300;

function changeState<F extends Fields>(held: Held<F>, change: Change<F>): Held<F> {
  switch (change.kind) {
    case 'arrive':
      return { values: change.values, refused: change.refused, isReady: true, isTouched: false };
    case 'set':
      return { ...held, values: { ...held.values, ...change.values }, isTouched: true };
    case 'follow':
      return { ...held, values: { ...held.values, ...change.values } };
    case 'reset':
      return { values: change.values, refused: [], isReady: true, isTouched: false };
  }
}

/** Whether the hash names another widget of the same kind, to which the parameters belong. */
function isForAnother(id: string): boolean {
  const named = document.getElementById(window.location.hash.slice(1));
  const own = document.getElementById(id);
  return (
    named !== null &&
    own !== null &&
    named !== own &&
    named.dataset['widget'] !== undefined &&
    named.dataset['widget'] === own.dataset['widget']
  );
}

/** The values that a typed text implies for other fields, such as the currency of a pasted sum. */
function heardIn(fields: Fields, typedInto: PropertyKey, value: unknown): Record<string, unknown> {
  const text = Array.isArray(value) ? value.join('\n') : value;
  if (typeof text !== 'string') return {};
  const heard = Object.entries(fields).map(
    ([name, field]) => [name, name === typedInto ? undefined : field.heard?.(text)] as const,
  );
  return Object.fromEntries(heard.filter(([, found]) => found !== undefined));
}

const pageAddress = (search: string, hash: string) => `${window.location.pathname}${search}${hash}`;

type Options<F extends Fields> = {
  id: string;
  prefix: string;
  fields: F;
  unused?: (values: ValuesOf<F>) => readonly (keyof F)[];
};

/**
 * Synchronises the values of a widget with the address. The first render shows the initial values,
 * as the server did; the address is read after that, and written once the reader changes a value.
 */
export function useAddressState<F extends Fields>({
  id,
  prefix,
  fields,
  unused,
}: Options<F>): AddressState<F> {
  const starting = useContext(StartingValues);
  const initial: ValuesOf<F> = { ...initialValues(fields), ...starting };
  const [held, change] = useReducer(changeState<F>, {
    values: initial,
    refused: [],
    isReady: false,
    isTouched: false,
  });
  const { values, isTouched } = held;
  const giveUp = useRef<() => void>(undefined);
  const write = (address: () => string | undefined) => {
    giveUp.current?.();
    giveUp.current = replaceAddress(address);
  };
  const search = (present: string) =>
    writeAddress(present, prefix, fields, values, unused?.(values));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is read once, when the page has arrived
  useEffect(() => {
    const given = isForAnother(id) ? '' : window.location.search;
    const { values: found, refused } = readAddress(given, prefix, fields);
    change({ kind: 'arrive', values: { ...found, ...starting }, refused });
  }, []);

  useEffect(() => () => giveUp.current?.(), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: subscribed once, while the widget is mounted
  useEffect(() => {
    const chosen = Object.keys(fields).filter((name) => fields[name]?.stored);
    if (chosen.length === 0 || starting !== undefined) return;
    const follow = ({ key }: StorageEvent) => {
      if (key !== null && key !== settingsKey) return;
      change({
        kind: 'follow',
        values: Object.fromEntries(
          chosen.map((name) => [name, fields[name]?.stored?.()]),
        ) as Partial<ValuesOf<F>>,
      });
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of values is a reason to write
  useEffect(() => {
    if (!isTouched) return;
    const shown = () => {
      const written = search(window.location.search);
      return typeof written === 'string' ? pageAddress(written, `#${id}`) : undefined;
    };
    const timer = setTimeout(write, quietMillis, shown);
    return () => clearTimeout(timer);
  }, [values, isTouched]);

  return {
    ...held,
    search,
    update: (values) => change({ kind: 'set', values }),
    set: (name, value) =>
      change({
        kind: 'set',
        values: { ...heardIn(fields, name, value), [name]: value } as Partial<ValuesOf<F>>,
      }),
    reset: () => {
      change({ kind: 'reset', values: startingValues(fields) });
      write(() => pageAddress(clearAddress(window.location.search, prefix), window.location.hash));
    },
  };
}
