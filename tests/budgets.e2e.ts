import { expect, test } from '@playwright/test';
import { sizeOf, type Weights, weigh } from './trial/weigh-page';

/**
 * Bytes as they travel, compressed with gzip. The scripts of a page are counted without its widgets; a widget's own script
 * without React and without the parts that it shares with other widgets, which have a limit together.
 */
const limits = { script: 12_000, styles: 16_000, parts: 12_000, widget: 8_000 };

const kinds: [kind: string, path: string][] = [
  ['home', 'en/'],
  ['a page without widgets', 'en/terms/'],
  ['a chapter with widgets', 'en/scores/'],
  ['another chapter', 'en/ladder/'],
  ['an embedded widget', 'embed/nps-calculator/'],
];

const columns = ['html', 'styles', 'script', 'widgets', 'react', 'fonts'] as const;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (name: string, cells: string[]) => name.padEnd(26) + cells.map((cell) => cell.padStart(9)).join('');

test('pages stay light', async ({ page }) => {
  const weights: [kind: string, weight: Weights][] = [];
  for (const [kind, path] of kinds) weights.push([kind, await weigh(page, path)]);
  const weightOf = (weight: Weights, column: (typeof columns)[number]) =>
    column === 'widgets' ? sizeOf(Object.values(weight.widgets).flat()) : weight[column];
  const table = weights.map(([kind, weight]) =>
    row(
      kind,
      columns.map((column) => kilobytes(weightOf(weight, column))),
    ),
  );
  console.log(`\n${row('kB, gzip', [...columns])}\n${table.join('\n')}`);

  const files: Record<string, string[]> = Object.assign({}, ...weights.map(([, { widgets }]) => widgets));
  const isShared = (file: string) => Object.values(files).filter((list) => list.includes(file)).length > 1;
  const parts = sizeOf(Object.values(files).flat().filter(isShared));
  const own = Object.entries(files).map(([name, list]): [string, number] => [name, sizeOf(list.filter((file) => !isShared(file)))]);
  console.log(
    `\n${row('widgets, kB, gzip', ['own'])}\n${[...own, ['parts they share', parts] as const].map(([name, bytes]) => row(name, [kilobytes(bytes)])).join('\n')}`,
  );

  for (const [kind, weight] of weights) {
    expect.soft(weight.script, `scripts of ${kind}`).toBeLessThan(limits.script);
    expect.soft(weight.styles, `styles of ${kind}`).toBeLessThan(limits.styles);
  }
  expect(own.length).toBeGreaterThan(5);
  expect.soft(parts, 'parts that widgets share').toBeLessThan(limits.parts);
  for (const [name, bytes] of own) expect.soft(bytes, `own script of ${name}`).toBeLessThan(limits.widget);
});
