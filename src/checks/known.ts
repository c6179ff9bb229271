import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Inventory, readInventory } from './inventory.ts';
import { type KnownTags, readKnownTags } from './known-tags.ts';

/** What a measure answers: its value, or the reason why there is none. */
type Answer =
  | { valid: true; value: object }
  | { valid: false; problem: { reason: string; field?: string } };

/** The measures by name; what is not a function is left alone. */
export type Measures = Readonly<Record<string, unknown>>;
export type Measure = (input: unknown) => Answer;

/** Why a diagram cannot be drawn: `line` and `column` count from 1 inside the diagram. */
export type DiagramFault = { line: number; column?: number; message: string };
export type ReadDiagram = (source: string) => Promise<DiagramFault | undefined>;

/** Everything the checks hold a text against. */
export type Known = Inventory & { tags: KnownTags; measures: Measures };

/** Reads what is known about a content folder. */
export function readKnown(folder: string, tags: KnownTags, measures: Measures): Known {
  // a misspelt widget is one mistake, so what refers to its id is not another
  const isWidget = (name: string) =>
    (tags.get(name)?.kind ?? (/^[A-Z]/.test(name) ? 'widget' : '')) === 'widget';
  return { ...readInventory(folder, isWidget), tags, measures };
}

let kept: { stamp: string; tags: KnownTags } | undefined;

/** When which component, or file of types beside it, was last changed. */
function stampOf(source: string): string {
  const files = ['prose', 'drawings', 'widgets'].flatMap((folder) =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(source, folder, file),
    ),
  );
  return files
    .filter((file) => /\.(astro|tsx?)$/.test(file))
    .map((file) => `${file} ${statSync(file).mtimeMs}`)
    .join('\n');
}

/** The known tags, read again only when a component has changed: reading types takes more than a second. */
export function keepKnownTags(source: string): KnownTags {
  const stamp = stampOf(source);
  if (kept?.stamp !== stamp) kept = { stamp, tags: readKnownTags(source) };
  return kept.tags;
}
