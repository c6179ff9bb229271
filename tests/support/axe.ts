import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between two themes of the same page. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * The findings of axe in the light and the dark theme, one line each: theme, rule, number of
 * elements, the first element. It checks the whole page, or only the given part of it.
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  // the page has no frames, so one copy of axe is enough: half the time of @axe-core/playwright
  await page.evaluate(source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const runOnly: RunOptions['runOnly'] =
      colorScheme === 'light' ? { type: 'tag', values: levels } : { type: 'rule', values: colours };
    // no report of passed rules: on a page of four hundred terms that is most of the work
    const options: RunOptions = { runOnly, resultTypes: ['violations'] };
    const violations = await page.evaluate(
      async ([scope, how]) =>
        (await (window as unknown as { axe: typeof axe }).axe.run(scope ?? document, how))
          .violations,
      [within, options] as const,
    );
    for (const { id, nodes } of violations) {
      const [first] = nodes;
      found.push(
        `${colorScheme}: ${id} ×${nodes.length}: ${first?.target.join(' ')} ${first?.failureSummary?.split('\n')[1]?.trim()}`,
      );
    }
  }
  return found;
}
