import type { Page } from '@playwright/test';
import { test } from './support/one-window';
import { oneOfEach } from './support/shown-widgets.mjs';
import { expect, open, wakeIslands } from './support/watched-page';

/**
 * The last slider of those that follow a low picture directly, and the picture, marked for the
 * test.
 */
const markPair = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const body = document.querySelector('.widget fieldset');
    const parts = [...(body?.children ?? [])];
    const hasSliders = (part: Element | undefined) =>
      part?.matches('div, fieldset') && part.querySelector('input[type=range]') !== null;
    const isPicture = (part: Element) =>
      (part.matches('[data-low]') || part.querySelector('[data-low]') !== null) &&
      part.querySelector('input') === null;
    const picture = parts.findLast(
      (part, index) => isPicture(part) && parts.slice(index + 1).some(hasSliders),
    );
    if (!picture) return false;
    const later = parts.slice(parts.indexOf(picture) + 1).filter(hasSliders);
    picture.setAttribute('data-pictured', '');
    [...(later.at(-1)?.querySelectorAll('input[type=range]') ?? [])]
      .at(-1)
      ?.setAttribute('data-moved', '');
    return true;
  });

/**
 * What is wrong with how picture and slider stand, once the slider has the focus: a browser brings
 * that into view.
 */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxOf = (css: string) =>
      document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
    const [picture, slider, header] = [
      boxOf('[data-pictured]'),
      boxOf('[data-moved]'),
      boxOf('.site-header'),
    ];
    const found: string[] = [];
    if (picture.top < header.bottom - 1)
      found.push(`the picture begins at ${picture.top}, the header ends at ${header.bottom}`);
    if (picture.bottom > innerHeight)
      found.push(`the picture ends at ${picture.bottom} of ${innerHeight}`);
    if (slider.top < picture.bottom || slider.bottom > innerHeight)
      found.push(`the slider is at ${slider.top}, the picture ends at ${picture.bottom}`);
    return found;
  });

/** The same after the slider gets the focus anew, for what arrives late moves a page below it. */
async function misplacedOnFocus(page: Page): Promise<string[]> {
  await page.locator('[data-moved]').blur();
  await page.locator('[data-moved]').focus();
  return misplaced(page);
}

for (const { tag, id } of oneOfEach)
  test(`on a phone the low picture of ${tag} is in view while the sliders below it move`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, `embed/${id}/`);
    await wakeIslands(page);
    if (!(await markPair(page))) return;
    await expect.poll(() => misplacedOnFocus(page)).toEqual([]);
  });

test('on a phone the picture stays below the header of a chapter', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'en/crm/');
  await wakeIslands(page);
  await page.locator('#programme-designer').evaluate((widget) => widget.scrollIntoView());
  await page.locator('.widget:not(#programme-designer)').evaluateAll((others) => {
    for (const other of others) other.remove();
  });
  expect(await markPair(page)).toBe(true);
  await expect.poll(() => misplacedOnFocus(page)).toEqual([]);
});
