import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { test } from './support/one-window';
import { oneOfEach } from './support/shown-widgets.mjs';
import { expect, open, wakeIslands } from './support/watched-page';

const widget = '.widget';

async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/**
 * What is wrong with a saved picture: it must be XML, need nothing of the page, and say what it is.
 */
const faultsOf = (page: Page, svg: string, wanted: string[]): Promise<string[]> =>
  page.evaluate(
    ({ svg, wanted }) => {
      const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      if (root.tagName !== 'svg') return [`not XML: ${root.textContent?.slice(0, 80)}`];
      const texts = [...root.querySelectorAll(':scope > text')]
        .map((text) => text.textContent)
        .join(' ');
      const joined = texts.replace(/\s/g, '');
      const ids = new Set([...root.querySelectorAll('[id]')].map(({ id }) => id));
      const used = [...svg.matchAll(/url\((?:&quot;|")?#([^")&]+)/g)].map(([, id]) => id ?? '');
      return [
        ...wanted
          .filter((text) => !joined.includes(text.replace(/\s/g, '')))
          .map((text) => `lacks "${text}"`),
        ...used.filter((id) => !ids.has(id)).map((id) => `lacks the pattern ${id}`),
        ...(svg.includes('var(--') || root.querySelector('[class], [style]')
          ? ['needs the style sheet of the page']
          : []),
      ];
    },
    { svg, wanted },
  );

for (const { tag, id } of oneOfEach)
  test(`${tag} leaves as a table for a spreadsheet and as a picture with title, result, source and address`, async ({
    page,
  }) => {
    await open(page, `embed/${id}/`);
    await wakeIslands(page);
    await page.locator(`${widget} details`).evaluateAll((all) => {
      for (const details of all) (details as HTMLDetailsElement).open = true;
    });
    const csv = page.locator(widget).getByRole('button', { name: 'Save as CSV' });
    for (let index = 0; index < (await csv.count()); index += 1) {
      if (!(await csv.nth(index).isVisible())) continue;
      const { name, bytes } = await saved(page, () => csv.nth(index).click());
      expect(name).toBe(`${id}.csv`);
      expect([...bytes.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
      const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join('\n')).not.toMatch(/−\d|NaN|undefined/);
    }
    const svgButton = page.locator(widget).getByRole('button', { name: 'SVG', exact: true });
    if (!(await svgButton.isVisible())) return;
    const { name, bytes } = await saved(page, () => svgButton.click());
    expect(name).toBe(`${id}.svg`);
    const caption = (await page.locator('.widget-caption').innerText()).trim();
    const summary = (await page.locator('[data-summary]').first().textContent()) ?? '';
    expect(await faultsOf(page, bytes.toString('utf8'), [caption, summary, `#${id}`])).toEqual([]);
  });

test('a table of many waves leaves with the signs that spreadsheets know, and can be pasted again', async ({
  page,
}) => {
  await open(page, 'embed/nps-calculator/');
  await wakeIslands(page);
  await page.getByText('Many waves or segments').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Rows from a spreadsheet' }).fill('a;1;2;3\nb;3;2;1');
  const section = page.locator('details', { hasText: 'Many waves or segments' });
  await section.getByText('The numbers as a table').click();
  const { bytes } = await saved(page, () =>
    section.getByRole('button', { name: 'Save as CSV' }).click(),
  );
  const [head, ...rows] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
  expect(head).toMatch(/^Row,Promoters,Passives,Detractors,Answers,NPS,Lower end,Upper end,/);
  expect(rows[0]).toMatch(/^a,1,2,3,6,-33\.3,-7\d\.\d,2\d\.\d,–/);
  expect(rows[1]).toMatch(/^b,3,2,1,6,33\.3,-2\d\.\d,7\d\.\d,66\.7,/);
});

test('a picture leaves as PNG, twice as large as on screen', async ({ page }) => {
  await open(page, 'embed/nps-calculator/');
  await wakeIslands(page);
  const { name, bytes } = await saved(page, () =>
    page.getByRole('button', { name: 'PNG', exact: true }).click(),
  );
  expect(name).toBe('nps-calculator.png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(900);
});
