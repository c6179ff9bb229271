import { readdirSync } from 'node:fs';
import { labelCollisions, moveSliders } from './support/label-collisions';
import { test } from './support/one-window';
import { oneOfEach } from './support/shown-widgets.mjs';
import { expect, open, wakeIslands } from './support/watched-page';

// `npm run prove:labels` looks at four languages and three widths
const languages = process.env['LABEL_LANGUAGES']?.split(',') ?? ['en'];
const widths = process.env['LABEL_WIDTHS']?.split(',').map(Number) ?? [360];
const chapters = readdirSync('content/chapters');

for (const { tag, id } of oneOfEach)
  test(`the labels of ${tag} keep clear of each other and of lines, with usual and extreme values`, async ({
    page,
  }) => {
    for (const language of languages)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await open(page, language === 'en' ? `embed/${id}/` : `embed/${id}/${language}/`);
        await wakeIslands(page);
        const at = (state: string) => `${language}, ${width} px, ${state}`;
        expect.soft(await labelCollisions(page), at('as it opens')).toEqual([]);
        if ((await page.locator('.widget input[type=range]').count()) === 0) continue;
        for (const end of ['max', 'min'] as const) {
          await moveSliders(page, end);
          expect.soft(await labelCollisions(page), at(`all sliders at ${end}`)).toEqual([]);
        }
      }
  });

test('the labels of many waves and many segments keep clear of each other and of lines', async ({
  page,
}) => {
  for (const language of languages)
    for (const width of widths)
      for (const kind of ['waves', 'segments']) {
        await page.setViewportSize({ width, height: 900 });
        const path = language === 'en' ? '' : `${language}/`;
        await open(page, `embed/nps-calculator/${path}?nps.many=1&nps.kind=${kind}`);
        await wakeIslands(page);
        await expect(page.locator('#nps-calculator-groups')).toBeVisible();
        expect.soft(await labelCollisions(page), `${language}, ${width} px, ${kind}`).toEqual([]);
      }
});

for (const chapter of chapters)
  test(`the labels of the pictures in ${chapter} keep clear of each other and of lines`, async ({
    page,
  }) => {
    for (const language of languages)
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await open(page, `${language}/${chapter}/`);
        expect.soft(await labelCollisions(page), `${language}, ${width} px`).toEqual([]);
      }
  });
