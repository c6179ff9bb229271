/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';

// Astro's own settings, so that tests see content, interface words and components as the book does.
export default getViteConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // nothing else runs meanwhile; and reading the book's modules anew for each file would take longer than the tests
    maxWorkers: availableParallelism(),
    isolate: false,
    // a limit for what hangs, not a measure of speed: other work may share the processors
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
