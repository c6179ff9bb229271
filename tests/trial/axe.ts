import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All that can differ between two themes of the same page. */
const colours = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in the light theme and in the dark, as one line each: theme, rule, how many, the first place; on the whole page, or
 * within what has just been opened on a page that is looked at elsewhere.
 */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const runOnly = colorScheme === 'light' ? { type: 'tag' as const, values: levels } : { type: 'rule' as const, values: colours };
    // what passes is not described: on a page of four hundred terms that is most of the work
    // in one go within the page, which takes half the time; the other mode is for frames from elsewhere, and there are none
    const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly, resultTypes: ['violations'] });
    const { violations } = await (within ? builder.include(within) : builder).analyze();
    for (const { id, nodes } of violations) {
      const [first] = nodes;
      found.push(`${colorScheme}: ${id} ×${nodes.length}: ${first?.target.join(' ')} ${first?.failureSummary?.split('\n')[1]?.trim()}`);
    }
  }
  return found;
}
