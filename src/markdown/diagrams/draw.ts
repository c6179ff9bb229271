import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bake } from './bake.ts';
import { drawingPage } from './browser.ts';
import { config, layouts, widestOnPhone } from './config.ts';
import { drawn, printed } from './inks.ts';

const require = createRequire(import.meta.url);

/** Raise it when baking changes, so that every diagram is drawn anew. */
const pipeline = 1;
const version = (require('mermaid/package.json') as { version: string }).version;

/** Drawn diagrams are kept and committed here, so that a build needs no browser. */
export const keptIn = 'content/diagrams';

/** A file saved on Windows holds the same diagram. */
const withUnixLines = (source: string): string => source.replaceAll('\r\n', '\n');

/** A diagram's name: it changes with its words and with everything that decides its looks. */
export const keyOf = (source: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify([pipeline, version, config, layouts, printed, withUnixLines(source).trim()]),
    )
    .digest('hex')
    .slice(0, 20);

const pathOf = (source: string) => join(keptIn, `${keyOf(source)}.svg`);

/** Whether a diagram has been drawn before. */
export const isKept = (source: string): boolean => existsSync(pathOf(source));

/** The width of a drawing in its own units, which are CSS pixels as long as it is not shrunk. */
export const widthOf = (svg: string): number => Number(/ width="(\d+)"/.exec(svg)?.[1]);

/** A question in a lozenge takes four times the room of its words; a hexagon asks as well and hardly takes more. */
export function hexagons(source: string): string {
  if (!/^\s*(flowchart|graph)\b/m.test(source)) return source;
  return source.replace(/(^|[\s;&>|])([\w-]+)\{(?!\{)("[^"]*"|[^{}"]*)\}/gm, '$1$2{{$3}}');
}

async function bakeNarrow(source: string, id: string): Promise<string> {
  const page = await drawingPage();
  const drawings: string[] = [];
  for (const { wrappingWidth, nodePlacementStrategy } of layouts) {
    const settings = {
      ...config,
      elk: { nodePlacementStrategy },
      flowchart: { ...config.flowchart, wrappingWidth },
    };
    const svg = await page.evaluate(bake, {
      id,
      source: hexagons(source),
      settings,
      printed,
      ink: drawn('ink'),
    });
    if (widthOf(svg) <= widestOnPhone) return svg;
    drawings.push(svg);
  }
  return drawings.reduce((narrowest, svg) =>
    widthOf(svg) < 0.9 * widthOf(narrowest) ? svg : narrowest,
  );
}

let turn: Promise<unknown> = Promise.resolve();

/** Draws a diagram whether or not it has been drawn before. Throws NoBrowser, or Mermaid's own error. */
export async function drawAnew(source: string): Promise<string> {
  // one after another: Mermaid's settings are the page's, not the drawing's
  const drawing = turn.then(() => bakeNarrow(source, `d${keyOf(source).slice(0, 8)}`));
  turn = drawing.catch(() => undefined);
  return drawing;
}

/**
 * A Mermaid diagram as one `<svg>` for the page, in the book's colours, without script or style.
 * Taken from `content/diagrams` when it has been drawn before, else drawn and kept there. Throws as drawAnew does.
 */
export async function drawDiagram(source: string): Promise<string> {
  if (isKept(source)) return readFileSync(pathOf(source), 'utf8').trim();
  const svg = await drawAnew(source);
  mkdirSync(keptIn, { recursive: true });
  writeFileSync(pathOf(source), `${svg}\n`);
  return svg;
}
