// `npm run bench:lighthouse`: Lighthouse on three kinds of page, mobile settings, the median of five runs each, served compressed.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/serve.mjs';

const runs = Number(process.env.RUNS ?? 5);
const kinds = [
  ['home', 'en/'],
  ['a chapter with widgets', 'en/scores/'],
  ['a page without widgets', 'en/terms/'],
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const measures = {
  'first-contentful-paint': 'FCP ms',
  'largest-contentful-paint': 'LCP ms',
  'total-blocking-time': 'TBT ms',
  'cumulative-layout-shift': 'CLS',
  'total-byte-weight': 'kB',
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const browser = findBrowser();
if (!browser || !existsSync('dist/robots.txt'))
  throw new Error(
    'A built book in dist/ and a browser are needed: run `npm run build` and look at `npm test` for the browser.',
  );
const { address, close } = await serve({ folder: 'dist' });
const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ');

/** One report of a page; Lighthouse now and then loses the trace of a page, says so and asks to be run again. */
async function examine(page, tries = 3) {
  const options = [
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${flags}`,
  ];
  try {
    const { stdout } = await promisify(execFile)('lighthouse', [page, ...options], {
      env: { ...process.env, CHROME_PATH: browser.path },
      maxBuffer: 1e9,
    });
    return JSON.parse(stdout);
  } catch ({ stderr, message }) {
    const reason = (stderr?.trim() || message).split('\n')[0];
    if (tries === 1) throw new Error(`Lighthouse gives no report of ${page}: ${reason}`);
    console.log(`  once more: ${reason}`);
    return examine(page, tries - 1);
  }
}
const cell = (text, width) => String(text).padStart(width);
const worst = new Map();
try {
  console.log(
    `Lighthouse, mobile settings, median of ${runs}\n${''.padEnd(24)}${categories.map((name) => cell(name, 16)).join('')}${Object.values(
      measures,
    )
      .map((name) => cell(name, 9))
      .join('')}`,
  );
  for (const [kind, path] of kinds) {
    const reports = [];
    for (let run = 0; run < runs; run++) reports.push(await examine(address + path));
    const scores = categories.map((name) =>
      Math.round(100 * median(reports.map((report) => report.categories[name].score))),
    );
    const values = Object.keys(measures).map(
      (name) =>
        median(reports.map((report) => report.audits[name].numericValue)) /
        (name === 'total-byte-weight' ? 1000 : 1),
    );
    console.log(
      `${kind.padEnd(24)}${scores.map((score) => cell(score, 16)).join('')}${values.map((value, index) => cell(index === 3 ? value.toFixed(3) : Math.round(value), 9)).join('')}`,
    );
    for (const audit of Object.values(reports[0].audits))
      if (
        audit.score !== null &&
        audit.score < 0.9 &&
        ['binary', 'numeric', 'metricSavings'].includes(audit.scoreDisplayMode)
      )
        worst.set(audit.id, `${kind}: ${audit.title} ${audit.displayValue ?? ''}`);
  }
  for (const [id, sentence] of worst) console.log(`  below 90: ${id}, on ${sentence}`);
} finally {
  await close();
}
