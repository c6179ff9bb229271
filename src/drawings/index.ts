import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./*/*.astro', {
  eager: true,
  import: 'default',
});
/** Every drawing by its tag; each stands in the folder of the one chapter that shows it. */
export const drawings = Object.fromEntries(
  Object.entries(files).map(([file, drawing]) => [file.replace(/^.*\/|\.astro$/g, ''), drawing]),
);
