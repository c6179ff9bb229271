import type { Examples } from './frame/examples';

const files = import.meta.glob<{ examples: Examples<object> }>('./[A-Z]*/[A-Z]*.examples.ts', {
  eager: true,
});

/** Every widget by the tag that authors write: its folder holds examples of it. */
export const widgets: Readonly<Record<string, Examples<object>>> = Object.fromEntries(
  Object.values(files).map(({ examples }) => [examples.tag, examples]),
);
