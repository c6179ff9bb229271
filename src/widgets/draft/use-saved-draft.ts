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

type State<Draft> = {
  draft: Draft;
  /** what was last replaced */
  previous: Draft | undefined;
  isEdited: boolean;
  /** whether the device has this state already: what was read from there is not written again */
  isWritten: boolean;
};

export type DraftState<Draft> = {
  draft: Draft;
  /** whether the reader has changed it: it is not what the book shows first */
  isEdited: boolean;
  /** whether the device stored the last change */
  isSaved: boolean;
  /** Changes something in it, as typing does. */
  change: (next: Draft) => void;
  /** Replaces all of it; what it replaces can be restored. */
  replace: (next: Draft) => void;
  /** Back to what the book shows; what it replaces can be restored. */
  reset: () => void;
  /** Restores what was last replaced; undefined when nothing was. */
  restore: (() => void) | undefined;
  /** records that could not be read, as they were found */
  unreadable: readonly string[];
  discardUnreadable: () => void;
};

type Options<Draft> = SavedWorkSchema<Draft> & {
  /** of the widget */
  id: string;
  /** what the book shows until the reader has edited something */
  first: Draft;
};

/** What another page of the book has stored meanwhile, to be restored on demand. */
const otherWork = <Draft>(found: SavedWorkLookup<Draft>): Draft | undefined =>
  found.state === 'saved' ? (found.made ?? found.before) : undefined;

/**
 * Holds the draft of a reader, such as a plan, and saves it on the device. The first render shows
 * `first`, as the server did; the saved draft is read after that.
 */
export function useSavedDraft<Draft>({ id, first, ...schema }: Options<Draft>): DraftState<Draft> {
  const starting = useContext(StartingValues)?.['draft'] as Draft | undefined;
  const [state, setState] = useState<State<Draft>>({
    draft: starting ?? first,
    previous: undefined,
    isEdited: starting !== undefined,
    isWritten: true,
  });
  const { draft, previous, isEdited } = state;
  const [isSaved, setSaved] = useState(true);
  const [unreadable, setUnreadable] = useState<readonly string[]>([]);
  // the record as this page last read or wrote it: a different one was written by another page
  const seen = useRef<string | null>(null);
  const readNow = () => readText(deviceStorage(), id);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the record is read on arrival; later readings follow events
  useEffect(() => {
    if (starting !== undefined) return;
    const show = (saved: SavedWork<Draft>) =>
      setState({
        draft: saved.made ?? first,
        previous: saved.before,
        isEdited: saved.made !== undefined,
        isWritten: true,
      });
    // Another tab may run a newer edition of the book. What cannot be read here is then its
    // living record, and is not moved aside.
    const reread = () => {
      setUnreadable(readUnreadable(deviceStorage(), id));
      const text = readNow();
      if (text === seen.current) return;
      seen.current = text;
      const record =
        text === null ? { made: undefined, before: undefined } : readRecord(text, schema);
      if (record) show(record);
    };
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(savedWorkKey(id))) reread();
    };
    const found = readSavedWork(deviceStorage(), id, schema);
    setUnreadable(readUnreadable(deviceStorage(), id));
    if (found.state === 'saved') show(found);
    seen.current = readNow();
    window.addEventListener('storage', onStorage);
    // a page from the back-forward cache received no storage events while it was away
    window.addEventListener('pageshow', reread);
    return () => {
      window.removeEventListener('storage', onStorage);
      window.removeEventListener('pageshow', reread);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the state is a reason to write
  useEffect(() => {
    if (state.isWritten) return;
    const other =
      readNow() === seen.current
        ? undefined
        : otherWork(readSavedWork(deviceStorage(), id, schema));
    const next = other === undefined ? state : { ...state, previous: other };
    if (other !== undefined)
      setState((latest) => ({ ...latest, previous: other, isWritten: latest === state }));
    // the book's example is not saved: a later edition may show another
    const made = next.isEdited ? next.draft : undefined;
    if (next.isEdited || next.previous !== undefined)
      setSaved(writeSavedWork(deviceStorage(), id, schema, { made, before: next.previous }));
    else deleteSavedWork(deviceStorage(), id, schema);
    seen.current = readNow();
  }, [state]);

  return {
    draft,
    isEdited,
    isSaved,
    // the latest state may be newer than what was last drawn
    change: (next) =>
      setState((latest) => ({ ...latest, draft: next, isEdited: true, isWritten: false })),
    replace: (next) =>
      setState((latest) => ({
        draft: next,
        previous: latest.draft,
        isEdited: true,
        isWritten: false,
      })),
    reset: () =>
      setState((latest) => ({
        draft: first,
        previous: latest.isEdited ? latest.draft : latest.previous,
        isEdited: false,
        isWritten: false,
      })),
    restore:
      previous === undefined
        ? undefined
        : () =>
            setState({
              draft: previous,
              previous: isEdited ? draft : undefined,
              isEdited: true,
              isWritten: false,
            }),
    unreadable,
    discardUnreadable: () => {
      deleteUnreadable(deviceStorage(), id);
      setUnreadable([]);
    },
  };
}
