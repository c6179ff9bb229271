import { useSyncExternalStore } from 'react';

const all: (() => Promise<void>)[] = [];

/** A module that arrives when it is first needed, so that a page without a paste need not load it. */
export function lazyModule<Module>(fetchModule: () => Promise<Module>) {
  let module: Module | undefined;
  let loading: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const get = () => module;
  // After a failure the next key tries again.
  const load = () => {
    loading ??= fetchModule().then(
      (loaded) => {
        module = loaded;
        for (const listener of listeners) listener();
      },
      () => {
        loading = undefined;
      },
    );
    return loading;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  all.push(load);
  return { get, load, use: () => useSyncExternalStore(subscribe, get, () => undefined) };
}

/** Loads what is loaded when needed, for tests that read at once. */
export const loadReaders = () => Promise.all(all.map((load) => load()));
