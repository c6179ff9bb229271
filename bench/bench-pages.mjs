// `npm run bench:pages`: a generated chapter beside a hand-minimal page of the same words, by Lighthouse; RUNS=5 sets how often.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { examinePage } from './examine-page.mjs';
import { generateBook } from './generate-book.mjs';
import { writeMinimalPage } from './minimal-page.mjs';

const runs = Number(process.env.RUNS ?? 5);
/** What is measured, and how many times the minimal page's value it may be. */
const measures = [
  ['largest-contentful-paint', 'LCP ms', 1.4],
  ['mainthread-work-breakdown', 'main thread ms', 1.5],
  ['total-blocking-time', 'TBT ms', 1.5],
];
const maxKilobytes = 90;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const row = (name, cells) =>
  console.log(name.padEnd(16) + cells.map((cell) => String(cell).padStart(12)).join(''));

const browser = findBrowser()?.path;
if (!browser) throw new Error('A browser is needed: look at `npm test`.');
const folder = generateBook(12, { oneLanguage: false });
let site;
try {
  execFileSync('astro', ['build'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  site = await serve({ folder: join(folder, 'dist') });
  const chapter = `${site.address}en/lesson-007/`;
  await writeMinimalPage(join(folder, 'dist'), chapter, browser);
  const reports = { chapter: [], minimal: [] };
  // by turns, so that a busy minute of the machine falls on both
  for (let run = 0; run < runs; run++)
    for (const [name, address] of [
      ['chapter', chapter],
      ['minimal', `${site.address}minimal/`],
    ])
      reports[name].push(
        await examinePage(address, { browser, categories: ['performance', 'accessibility'] }),
      );
  const valueOf = (name, audit) =>
    median(reports[name].map((report) => report.audits[audit].numericValue));
  console.log(`Lighthouse, mobile settings, median of ${runs}`);
  row('', ['chapter', 'minimal', 'ratio', 'limit']);
  for (const [audit, name, limit] of measures) {
    const [ours, least] = [valueOf('chapter', audit), valueOf('minimal', audit)];
    row(name, [ours.toFixed(0), least.toFixed(0), (ours / least).toFixed(2), limit]);
  }
  const kilobytes = (name) => (valueOf(name, 'total-byte-weight') / 1000).toFixed(1);
  row('total kB', [kilobytes('chapter'), kilobytes('minimal'), '', maxKilobytes]);
  const requests = reports.chapter[0].audits['network-requests'].details.items;
  for (const { url, transferSize } of requests.toSorted((a, b) => b.transferSize - a.transferSize))
    if (transferSize > 1000) console.log(`  ${(transferSize / 1000).toFixed(1)} ${url}`);
  const accessibility = reports.chapter[0].categories.accessibility.score;
  row('accessibility', [Math.round(100 * accessibility)]);
} finally {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
}
