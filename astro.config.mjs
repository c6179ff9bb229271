import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { authorChecks } from './src/checks/author-checks.ts';
import { chapterOutline } from './src/markdown/chapter-outline.ts';
import { componentFiles, componentImports } from './src/markdown/component-imports.ts';
import { diagramBrowser, diagrams } from './src/markdown/diagrams/index.ts';
import { embeddedWidgets } from './src/markdown/embedded-widgets.ts';
import { inlineReferences } from './src/markdown/inline-references.ts';
import { mathematics } from './src/markdown/mathematics.ts';
import * as measures from './src/measures/index.ts';
import { outputPipeline } from './src/output/pipeline.ts';
import { indexBook } from './src/search/index/index-book.ts';
import { completeTranslations } from './src/translations/plug-in.ts';

const address = new URL(
  process.env.SITE_ADDRESS ?? parse(readFileSync('content/book.yaml', 'utf8')).address,
);
const widgets = componentFiles('widgets');
const drawings = componentFiles('drawings');
const sharedWidgetStyles = /src\/widgets\/(?:frame|fields|charts|tables|export|exercise)\/.*css$/;

/** `Widget-row`: readable and short, for it stands on many elements of a page. */
const nameOfClass = (name, file) => `${basename(file).split('.')[0]}-${name}`;

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: { math: true, headingAttributes: true },
      mdastPlugins: [
        chapterOutline([...widgets.keys()]),
        componentImports(new Map([...drawings, ...widgets])),
        inlineReferences,
      ],
      hastPlugins: [mathematics, diagrams],
    }),
  },
  integrations: [
    authorChecks(measures),
    embeddedWidgets(widgets.keys()),
    mdx(),
    react(),
    diagramBrowser(),
    outputPipeline(),
    indexBook(),
  ],
  // Astro has read its own directive in each chapter before the bundler warns of it
  vite: {
    plugins: [completeTranslations()],
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    css: { modules: { generateScopedName: nameOfClass } },
    // what nearly every widget needs is one sheet, kept for the next chapter
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ name: 'widgets', test: sharedWidgetStyles }] } },
          },
        },
      },
    },
  },
});
