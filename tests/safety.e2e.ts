import { bookAddress, expect, open, sitemapPages, test, wakeIslands } from './trial/watched-page';

const policyOf = (headers: Record<string, string>) =>
  new Map((headers['content-security-policy'] ?? '').split(';').map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim().split(/\s+/).slice(1)]));

test('the policy of every page allows no inline script or style, no other host and no frame but for embeds', async ({ request }) => {
  for (const path of [...sitemapPages(), 'embed/promise-dial/']) {
    const answer = await request.get(bookAddress() + path);
    const policy = policyOf(answer.headers());
    expect(policy.get('default-src'), path).toEqual([expect.stringMatching(/'self'|'none'/)]);
    for (const [directive, sources] of policy) {
      if (directive === 'frame-ancestors') continue;
      expect(sources, `${path} ${directive}`).not.toContain("'unsafe-inline'");
      expect(sources, `${path} ${directive}`).not.toContain("'unsafe-eval'");
      for (const source of sources) expect(source, `${path} ${directive}`).toMatch(/^('(self|none|wasm-unsafe-eval|sha\d+-[^']+)'|data:|blob:)$/);
    }
    expect(policy.get('frame-ancestors'), path).toEqual([path.startsWith('embed/') ? '*' : "'none'"]);
    const inPage = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(await answer.text())?.[1];
    expect(inPage, `${path} carries its policy itself, for hosts without headers`).toContain('script-src');
    expect(answer.headers()['x-content-type-options'], path).toBe('nosniff');
  }
});

test('hashed files are kept for a year, pages are not', async ({ request }) => {
  const html = await (await request.get(`${bookAddress()}en/`)).text();
  const script = /(?:src|href)="\/?((?:[^"]*\/)?_astro\/[^"]+)"/.exec(html)?.[1] ?? '';
  expect((await request.get(bookAddress() + script)).headers()['cache-control']).toMatch(/max-age=31536000.*immutable/);
  expect((await request.get(`${bookAddress()}en/`)).headers()['cache-control'] ?? '').not.toContain('immutable');
});

test('a script that someone slips into a page does not run', async ({ page, watch }) => {
  watch.expected.push(/Content Security Policy/);
  await open(page, 'en/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.slipped = "yes"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<button id="bait" onclick="document.documentElement.dataset.slipped = \'yes\'"></button>');
    document.getElementById('bait')?.click();
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-slipped');
  expect(watch.trouble.length).toBeGreaterThan(0);
});

// the watched page fails on any console message, broken policy or request to another host
for (const path of [...sitemapPages().filter((one) => /^(en|zh-hant)\//.test(one)), 'pl/scores/', 'embed/promise-dial/', 'embed/nps-calculator/pl/']) {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 800 },
  ]) {
    test(`/${path} at ${viewport.width} px loads in silence and nothing on it moves by itself`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(() => {
        const shifts: string[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Node }[] })[])
            if (!entry.hadRecentInput)
              shifts.push(
                `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent)).join(' | ')}`,
              );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const shifts = () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
      // twice, for what moves may depend on which file came first
      await open(page, path);
      const first = await shifts();
      await open(page, path);
      await wakeIslands(page);
      await page.waitForTimeout(300);
      expect([...first, ...(await shifts())]).toEqual([]);
    });
  }
}
