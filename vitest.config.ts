/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

// Astro's settings: tests load content, interface words and components as the book does.
export default getViteConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // nothing else runs meanwhile; and with isolation every file would load the book's modules again
    maxWorkers: availableParallelism(),
    isolate: false,
    // a limit for tests that hang, not a measure of speed: other work may share the processors
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // only with `npm run prove:coverage`
    coverage: {
      provider: 'v8',
      include: ['src/{measures,search/engine,device}/**/*.ts'],
      exclude: ['**/*.test.ts', '**/*.test-parts.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: {
        'src/measures/**': { statements: 99, branches: 92, functions: 99, lines: 99 },
        'src/device/**': { statements: 88, branches: 90, functions: 86, lines: 88 },
        // the queries of tests/search-tables.e2e.ts ask the rest of the engine, in a build
        'src/search/engine/**': { statements: 28, branches: 26, functions: 30, lines: 29 },
      },
    },
  },
});
