// `npm run bench:widgets`: from a key to the next paint in every widget of the build in dist/, with the processor slowed four times.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { oneOfEach } from '../tests/support/shown-widgets.mjs';

const limitMillis = 50;
const slowdown = 4;
const keys = 12;

if (!existsSync('dist/robots.txt'))
  throw new Error('There is no build in dist/. Run `npm run build` first.');
const site = await serve({ folder: 'dist' });
const browser = await chromium.launch({
  executablePath: findBrowser()?.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const rows = [];
for (const { tag, id } of oneOfEach.toSorted((a, b) => a.tag.localeCompare(b.tag))) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}embed/${id}/`);
  await page.waitForSelector('[data-ready]', { timeout: 15_000 }).catch(() => undefined);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    Object.assign(window, { paints: [], wholes: [] });
    // an event's duration, in steps of 8 ms, goes from the key to the frame that shows its effect
    new PerformanceObserver((list) =>
      window.paints.push(
        ...list.getEntries().map(({ name, duration, processingStart, processingEnd }) => ({
          name,
          duration,
          work: processingEnd - processingStart,
        })),
      ),
    ).observe({
      type: 'event',
      durationThreshold: 16,
    });
    // what follows from a choice may come a frame or more after it: the time to the frame after the last change
    let pressed = 0;
    const note = ({ timeStamp }) => {
      pressed = timeStamp;
      window.wholes.push(0);
    };
    addEventListener('keydown', note, true);
    new MutationObserver(() =>
      requestAnimationFrame(() => window.wholes.splice(-1, 1, performance.now() - pressed)),
    ).observe(document.querySelector('[data-widget]'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  const control = page
    .locator(
      '.widget :is(input[type=range], input[type=text], textarea, input[type=radio], button):visible',
    )
    .first();
  await control.focus();
  const [kind, isAtEnd] = await control.evaluate((one) => [
    one.type ?? one.tagName,
    one.value === one.max,
  ]);
  for (let press = 0; press < keys; press++) {
    await page.keyboard.press(
      kind === 'range'
        ? isAtEnd
          ? 'ArrowLeft'
          : 'ArrowRight'
        : kind === 'radio'
          ? 'ArrowDown'
          : kind === 'button' || kind === 'submit'
            ? 'Space'
            : '1',
    );
    await page.waitForTimeout(120);
  }
  const paints = await page.evaluate(() =>
    window.paints.filter(({ name }) => /^(keydown|keypress|input|beforeinput)$/.test(name)),
  );
  const durations = paints.map(({ duration }) => duration).sort((a, b) => a - b);
  const wholes = (await page.evaluate(() => window.wholes)).sort((a, b) => a - b);
  // what stayed under 16 ms is not reported by the browser at all
  const middle = durations.length >= keys / 2 ? durations[Math.floor(durations.length / 2)] : 16;
  rows.push({
    widget: tag,
    control: kind,
    'median ms': middle,
    'worst ms': durations.at(-1) ?? 16,
    'whole effect ms': Math.round(wholes[Math.floor(wholes.length / 2)]),
    within: middle <= limitMillis ? 'yes' : 'NO',
  });
  await page.close();
}
await browser.close();
await site.close();
console.table(rows);
const slow = rows.filter(({ within }) => within === 'NO');
console.log(
  `${rows.length - slow.length} of ${rows.length} widgets paint within ${limitMillis} ms of a key at ${slowdown}× slowdown`,
);
process.exitCode = slow.length > 0 ? 1 : 0;
