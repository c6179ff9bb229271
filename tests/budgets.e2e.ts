import { expect, test } from '@playwright/test';
import { type Weights, weigh } from './trial/weigh-page';

/** Bytes as they travel, compressed with gzip. Scripts are counted without those of widgets; a widget's without the React they share. */
const limits = { script: 12_000, styles: 16_000, widget: 12_000 };

const kinds: [kind: string, path: string][] = [
  ['home', 'en/'],
  ['a page without widgets', 'en/terms/'],
  ['a chapter with widgets', 'en/scores/'],
  ['another chapter', 'en/ladder/'],
  ['an embedded widget', 'embed/nps-calculator/'],
];

const columns = ['html', 'styles', 'script', 'react', 'widgets', 'fonts'] as const;
const row = (cells: string[]) => cells.map((cell, index) => (index === 0 ? cell.padEnd(24) : cell.padStart(9))).join('');

test('pages stay light', async ({ page }) => {
  const weights: [string, Weights][] = [];
  for (const [kind, path] of kinds) weights.push([kind, await weigh(page, path)]);
  const total = (weight: Weights, column: (typeof columns)[number]) =>
    column === 'widgets' ? Object.values(weight.widgets).reduce((sum, bytes) => sum + bytes, 0) : weight[column];
  console.log(`\nkB, gzip\n${row(['', ...columns])}`);
  for (const [kind, weight] of weights) console.log(row([kind, ...columns.map((column) => (total(weight, column) / 1000).toFixed(1))]));
  const each = Object.assign({}, ...weights.map(([, { widgets }]) => widgets)) as Record<string, number>;
  console.log(
    `\nwidgets by themselves\n${Object.entries(each)
      .map(([name, bytes]) => row([name, (bytes / 1000).toFixed(1)]))
      .join('\n')}`,
  );

  for (const [kind, weight] of weights) {
    expect.soft(weight.script, `scripts of ${kind}`).toBeLessThan(limits.script);
    expect.soft(weight.styles, `styles of ${kind}`).toBeLessThan(limits.styles);
  }
  expect(Object.keys(each).length).toBeGreaterThan(5);
  for (const [name, bytes] of Object.entries(each)) expect.soft(bytes, `script of ${name}`).toBeLessThan(limits.widget);
});
