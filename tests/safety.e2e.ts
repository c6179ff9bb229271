import { readFileSync } from 'node:fs';
import { bookAddress, expect, open, sitemapPages, test } from './support/watched-page';

const policyOf = (headers: Record<string, string>) =>
  new Map(
    (headers['content-security-policy'] ?? '')
      .split(';')
      .map((part) => [part.trim().split(/\s+/)[0] ?? '', part.trim().split(/\s+/).slice(1)]),
  );

/** Where the book is at home, as its robots.txt says. */
const home = () =>
  new URL(/^Sitemap: (\S+)$/m.exec(readFileSync('dist/robots.txt', 'utf8'))?.[1] ?? '').origin;

test('the policy of every page allows no inline script or style, no other host and no frame but for embeds', async ({
  request,
}) => {
  for (const path of [...sitemapPages(), 'embed/promise-dial/']) {
    const answer = await request.get(bookAddress() + path);
    const policy = policyOf(answer.headers());
    expect(policy.get('default-src'), path).toEqual(["'self'", home()]);
    for (const [directive, sources] of policy) {
      if (directive === 'frame-ancestors') continue;
      expect(sources, `${path} ${directive}`).not.toContain("'unsafe-inline'");
      expect(sources, `${path} ${directive}`).not.toContain("'unsafe-eval'");
      // search compiles Pagefind's WebAssembly
      const known = sources.filter(
        (source) =>
          source !== home() && !(directive === 'script-src' && source === "'wasm-unsafe-eval'"),
      );
      for (const source of known)
        expect(source, `${path} ${directive}`).toMatch(
          /^('(self|none|sha\d+-[^']+)'|data:|blob:)$/,
        );
    }
    expect(policy.get('frame-ancestors'), path).toEqual([
      path.startsWith('embed/') ? '*' : "'none'",
    ]);
    const inPage = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(
      await answer.text(),
    )?.[1];
    expect(inPage, `${path} carries its policy itself, for hosts without headers`).toContain(
      'script-src',
    );
    expect(answer.headers()['x-content-type-options'], path).toBe('nosniff');
  }
});

test('hashed files are kept for a year, pages are not', async ({ request }) => {
  const html = await (await request.get(`${bookAddress()}en/`)).text();
  const script = /(?:src|href)="\/?((?:[^"]*\/)?_astro\/[^"]+)"/.exec(html)?.[1] ?? '';
  expect((await request.get(bookAddress() + script)).headers()['cache-control']).toMatch(
    /max-age=31536000.*immutable/,
  );
  expect((await request.get(`${bookAddress()}en/`)).headers()['cache-control'] ?? '').not.toContain(
    'immutable',
  );
});

test('a script that someone slips into a page does not run', async ({ page, watch }) => {
  watch.expected.push(/Content Security Policy/);
  await open(page, 'en/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.slipped = "yes"';
    document.body.append(script);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button id="bait" onclick="document.documentElement.dataset.slipped = \'yes\'"></button>',
    );
    document.getElementById('bait')?.click();
  });
  await expect(page.locator('html')).not.toHaveAttribute('data-slipped');
  expect(watch.trouble.length).toBeGreaterThan(0);
});
