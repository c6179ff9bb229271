import type { AstroIntegration } from 'astro';
import { closeBrowser } from './browser.ts';

export { diagrams } from './plug-in.ts';
export { readDiagram } from './read.ts';
export { closeBrowser };

/** Closes the browser that drew, once the book is built or no longer served. */
export const diagramBrowser = (): AstroIntegration => ({
  name: 'diagram-browser',
  hooks: { 'astro:build:done': closeBrowser, 'astro:server:done': closeBrowser },
});
