import { shownWidgets } from './support/shown-widgets.mjs';
import { expect, open, test } from './support/watched-page';

test('the gallery shows every widget of the book with a way to its place, a link and a code that work', async ({
  page,
  request,
}) => {
  await open(page, 'en/widgets/');
  const ids = await page
    .locator('[data-shows]')
    .evaluateAll((all) => all.map((element) => (element as HTMLElement).dataset['shows']));
  expect(shownWidgets.length).toBeGreaterThan(50);
  expect([...ids].sort()).toEqual(shownWidgets.map(({ id }) => id).sort());
  const entries = await page.locator('[data-shows]').evaluateAll((all) =>
    all.map((element) => ({
      id: (element as HTMLElement).dataset['shows'],
      title: element.querySelector('h3')?.textContent?.trim(),
      lead: element.querySelector('p')?.textContent?.trim(),
      links: [...element.querySelectorAll('a')].map((link) => link.href),
      code: element.querySelector('pre')?.textContent ?? '',
    })),
  );
  const origin = new URL(page.url()).origin;
  for (const { id, title, lead, links, code } of entries) {
    expect.soft(title, `title of ${id}`).toMatch(/\w{3}/);
    expect.soft(lead, `what ${id} teaches`).toMatch(/\w+ \w+/);
    const framed = new URL(/src="([^"]+)"/.exec(code)?.[1] ?? '');
    for (const address of [...links, origin + framed.pathname])
      expect.soft((await request.get(address)).status(), address).toBe(200);
  }
});

test('the gallery shows what an exercise asks to choose from, and the ladder with its stages', async ({
  page,
}) => {
  await open(page, 'pl/widgets/');
  await expect(page.locator('[data-shows=sort-four-a] li')).toHaveText([
    'Zauważenie (acknowledge)',
    'Docenienie (appreciate)',
    'Utwierdzenie (affirm)',
    'Upewnienie (assure)',
  ]);
  await expect(
    page
      .locator('[data-shows=loyalty-ladder-diagram] .gallery-picture')
      .getByText('Rzecznik firmy'),
  ).toBeVisible();
  await open(page, 'embed/loyalty-ladder-diagram/');
  // there the stages are buttons, and stand once
  await expect(
    page.getByText('Lapsed customer', { exact: true }).filter({ visible: true }),
  ).toHaveCount(1);
});

test('an embed code from the gallery shows the widget in another page', async ({ page }) => {
  await open(page, 'en/widgets/');
  const code = (await page.locator('[data-shows=nps-calculator] pre').textContent()) ?? '';
  const path = new URL(/src="([^"]+)"/.exec(code)?.[1] ?? '').pathname;
  await page.evaluate(
    (source) =>
      document.body.insertAdjacentHTML(
        'afterbegin',
        `<iframe title="shown" src="${source}"></iframe>`,
      ),
    path,
  );
  await expect(
    page.frameLocator('[title=shown]').locator('[data-widget=NpsCalculator]'),
  ).toBeVisible();
});
