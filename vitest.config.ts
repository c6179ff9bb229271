/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own settings, so that tests see content, interface words and components as the book does.
export default getViteConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
