import { readdirSync, readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { authorChecks } from './src/checks/author-checks.ts';
import { chapterOutline } from './src/markdown/chapter-outline.ts';
import { diagramBrowser, diagrams } from './src/markdown/diagrams/index.ts';
import { inlineReferences } from './src/markdown/inline-references.ts';
import { mathematics } from './src/markdown/mathematics.ts';
import * as measures from './src/measures/index.ts';
import {
  inlineStyles,
  securityPolicy,
  smallOutput,
  usedFonts,
  usedFormulaStyles,
  usedWidgetStyles,
  widgetClass,
} from './src/output/index.ts';
import { indexBook } from './src/search/index/index-book.ts';

const address = new URL(
  process.env.SITE_ADDRESS ?? parse(readFileSync('content/book.yaml', 'utf8')).address,
);
const widgets = readdirSync('src/widgets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name))
  .map((entry) => entry.name);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { math: true, headingAttributes: true },
      mdastPlugins: [chapterOutline(widgets), inlineReferences],
      hastPlugins: [mathematics, diagrams],
    }),
  },
  integrations: [
    authorChecks(measures),
    mdx(),
    react(),
    diagramBrowser(),
    smallOutput(),
    usedFonts(),
    usedFormulaStyles(),
    usedWidgetStyles(),
    inlineStyles(),
    securityPolicy(),
    indexBook(),
  ],
  // Astro has read its own directive in each chapter before the bundler warns of it
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    css: { modules: { generateScopedName: widgetClass } },
  },
});
