import { useContext, useEffect, useRef, useState } from 'react';
import { forgetAside, forgetKept, type Kept, type KeptRules, keptKey, readAside, readKept, readRecord, writeKept } from '../../learner/kept';
import { deviceStore } from '../../learner/storage';
import { StartingValues } from './use-address-state';

type Held<Made> = { made: Made; before: Made | undefined; isOwn: boolean };

export type MadeState<Made> = {
  made: Made;
  /** whether it is the reader's: not what the book shows first */
  isOwn: boolean;
  /** whether the device kept the last change */
  isKept: boolean;
  /** Changes something in it, as typing does. */
  change: (next: Made) => void;
  /** Puts something else in its place; what stood there can be brought back. */
  replace: (next: Made) => void;
  /** Back to what the book shows; what stood there can be brought back. */
  reset: () => void;
  /** Brings back what was last replaced; undefined when nothing was. */
  bringBack: (() => void) | undefined;
  /** records that could not be read, as they were found */
  aside: readonly string[];
  forgetAside: () => void;
};

type Options<Made> = KeptRules<Made> & {
  /** of the widget */
  id: string;
  /** what the book shows until the reader has made something */
  first: Made;
};

/** Holds what a reader makes and keeps it on the device. The first render shows `first`, as the server did; what is kept is read after that. */
export function useMade<Made>({ id, first, ...rules }: Options<Made>): MadeState<Made> {
  const starting = useContext(StartingValues)?.['made'] as Made | undefined;
  const [held, hold] = useState<Held<Made>>({ made: starting ?? first, before: undefined, isOwn: starting !== undefined });
  const { made, before, isOwn } = held;
  const [isKept, setKept] = useState(true);
  const [aside, setAside] = useState<readonly string[]>([]);
  // what another tab wrote is not written again
  const written = useRef<Held<Made>>(held);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the device is read once, when the page has arrived, and when another tab or the page's settings have written
  useEffect(() => {
    if (starting !== undefined) return;
    const take = (kept: Kept<Made>) => {
      written.current = { made: kept.made ?? first, before: kept.before, isOwn: kept.made !== undefined };
      hold(written.current);
    };
    // another tab may run a newer edition of the book: what cannot be read here is its living record, and not put aside
    const hear = ({ key, newValue }: StorageEvent) => {
      if (key?.startsWith(keptKey(id))) setAside(readAside(deviceStore(), id));
      if (key !== keptKey(id)) return;
      const heard = newValue === null ? { made: undefined, before: undefined } : readRecord(newValue, rules);
      if (heard) take(heard);
    };
    const found = readKept(deviceStore(), id, rules);
    setAside(readAside(deviceStore(), id));
    if (found.state === 'kept') take(found);
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of what is held is a reason to write
  useEffect(() => {
    if (held === written.current) return;
    written.current = held;
    // the book's example is not kept: a later edition may show another
    if (isOwn || before !== undefined) setKept(writeKept(deviceStore(), id, rules, { made: isOwn ? made : undefined, before }));
    else forgetKept(deviceStore(), id, rules);
  }, [held]);

  return {
    made,
    isOwn,
    isKept,
    change: (next) => hold({ made: next, before, isOwn: true }),
    replace: (next) => hold({ made: next, before: made, isOwn: true }),
    reset: () => hold({ made: first, before: isOwn ? made : before, isOwn: false }),
    bringBack: before === undefined ? undefined : () => hold({ made: before, before: isOwn ? made : undefined, isOwn: true }),
    aside,
    forgetAside: () => {
      forgetAside(deviceStore(), id);
      setAside([]);
    },
  };
}
