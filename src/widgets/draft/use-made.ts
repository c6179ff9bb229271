import { useContext, useEffect, useRef, useState } from 'react';
import {
  deleteSavedWork,
  deleteUnreadable,
  readRecord,
  readSavedWork,
  readText,
  readUnreadable,
  type SavedWork,
  type SavedWorkLookup,
  type SavedWorkSchema,
  savedWorkKey,
  writeSavedWork,
} from '../../device/saved-work';
import { deviceStorage } from '../../device/storage';
import { StartingValues } from '../address/use-address-state';

type Held<Made> = {
  made: Made;
  before: Made | undefined;
  isOwn: boolean;
  /** whether the device holds it already: what was read from there is not written again */
  isWritten: boolean;
};

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

type Options<Made> = SavedWorkSchema<Made> & {
  /** of the widget */
  id: string;
  /** what the book shows until the reader has made something */
  first: Made;
};

/** What another page of the book has stored meanwhile, to be brought back. */
const otherWork = <Made>(found: SavedWorkLookup<Made>): Made | undefined =>
  found.state === 'saved' ? (found.made ?? found.before) : undefined;

/** Holds what a reader makes and keeps it on the device. The first render shows `first`, as the server did; what is kept is read after that. */
export function useMade<Made>({ id, first, ...rules }: Options<Made>): MadeState<Made> {
  const starting = useContext(StartingValues)?.['made'] as Made | undefined;
  const [held, hold] = useState<Held<Made>>({
    made: starting ?? first,
    before: undefined,
    isOwn: starting !== undefined,
    isWritten: true,
  });
  const { made, before, isOwn } = held;
  const [isKept, setKept] = useState(true);
  const [aside, setAside] = useState<readonly string[]>([]);
  // the record as this page last read or wrote it: another one was written by another page
  const seen = useRef<string | null>(null);
  const present = () => readText(deviceStorage(), id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the device is read when the page has arrived or comes back, and when another tab or the page's settings have written
  useEffect(() => {
    if (starting !== undefined) return;
    const take = (kept: SavedWork<Made>) =>
      hold({
        made: kept.made ?? first,
        before: kept.before,
        isOwn: kept.made !== undefined,
        isWritten: true,
      });
    // another tab may run a newer edition of the book: what cannot be read here is its living record, and not put aside
    const reread = () => {
      setAside(readUnreadable(deviceStorage(), id));
      const text = present();
      if (text === seen.current) return;
      seen.current = text;
      const heard =
        text === null ? { made: undefined, before: undefined } : readRecord(text, rules);
      if (heard) take(heard);
    };
    const hear = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(savedWorkKey(id))) reread();
    };
    const found = readSavedWork(deviceStorage(), id, rules);
    setAside(readUnreadable(deviceStorage(), id));
    if (found.state === 'saved') take(found);
    seen.current = present();
    window.addEventListener('storage', hear);
    // a page from the back-forward cache has heard nothing while it was away
    window.addEventListener('pageshow', reread);
    return () => {
      window.removeEventListener('storage', hear);
      window.removeEventListener('pageshow', reread);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of what is held is a reason to write
  useEffect(() => {
    if (held.isWritten) return;
    const other =
      present() === seen.current ? undefined : otherWork(readSavedWork(deviceStorage(), id, rules));
    const next = other === undefined ? held : { ...held, before: other };
    if (other !== undefined)
      hold((present) => ({ ...present, before: other, isWritten: present === held }));
    // the book's example is not kept: a later edition may show another
    const own = next.isOwn ? next.made : undefined;
    if (next.isOwn || next.before !== undefined)
      setKept(writeSavedWork(deviceStorage(), id, rules, { made: own, before: next.before }));
    else deleteSavedWork(deviceStorage(), id, rules);
    seen.current = present();
  }, [held]);

  return {
    made,
    isOwn,
    isKept,
    // what is held may be newer than what was last drawn
    change: (next) =>
      hold((present) => ({ made: next, before: present.before, isOwn: true, isWritten: false })),
    replace: (next) =>
      hold((present) => ({ made: next, before: present.made, isOwn: true, isWritten: false })),
    reset: () =>
      hold((present) => ({
        made: first,
        before: present.isOwn ? present.made : present.before,
        isOwn: false,
        isWritten: false,
      })),
    bringBack:
      before === undefined
        ? undefined
        : () =>
            hold({ made: before, before: isOwn ? made : undefined, isOwn: true, isWritten: false }),
    aside,
    forgetAside: () => {
      deleteUnreadable(deviceStorage(), id);
      setAside([]);
    },
  };
}
