// `npm run bench:lighthouse`: Lighthouse on three kinds of page, mobile settings, the median of five runs each, served compressed.
import { existsSync } from 'node:fs';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { examinePage } from './examine-page.mjs';

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
    for (let run = 0; run < runs; run++)
      reports.push(await examinePage(address + path, { browser: browser.path, categories }));
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
