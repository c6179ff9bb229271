import { oneOfEach } from './support/shown-widgets.mjs';
import { expect, test, writtenChapters } from './support/watched-page';
import { sizeOf, type Weights, weigh } from './support/weigh-page';

/**
 * Bytes as they travel, compressed with gzip. The scripts of a page are counted without its
 * widgets; a widget's script without React: what only it needs, and all of it with the parts that
 * it shares with others (fields, tables, axes, curves).
 */
const limits = { script: 12_000, styles: 16_500, own: 8_000, whole: 31_000 };

const kinds: [kind: string, path: string][] = [
  ['home', 'en/'],
  ['a page without widgets', 'en/terms/'],
  ['the gallery of widgets', 'en/widgets/'],
  ['an embedded widget', 'embed/nps-calculator/'],
  ...writtenChapters().map((chapter): [string, string] => [chapter, `en/${chapter}/`]),
];

const columns = ['html', 'styles', 'script', 'widgets', 'react', 'fonts'] as const;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (name: string, cells: string[]) =>
  name.padEnd(26) + cells.map((cell) => cell.padStart(9)).join('');

test('pages and widgets stay light', async ({ page }) => {
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

  const files: Record<string, string[]> = Object.assign(
    {},
    ...weights.map(([, { widgets }]) => widgets),
  );
  const isShared = (file: string) =>
    Object.values(files).filter((list) => list.includes(file)).length > 1;
  const widgets = Object.entries(files)
    .map(([name, list]) => ({
      name,
      own: sizeOf(list.filter((file) => !isShared(file))),
      whole: sizeOf(list),
    }))
    .sort((a, b) => b.whole - a.whole);
  console.log(
    `\n${row('widgets, kB, gzip', ['own', 'whole'])}\n${widgets.map(({ name, own, whole }) => row(name, [kilobytes(own), kilobytes(whole)])).join('\n')}`,
  );

  for (const [kind, weight] of weights) {
    expect.soft(weight.script, `scripts of ${kind}`).toBeLessThan(limits.script);
    expect.soft(weight.styles, `styles of ${kind}`).toBeLessThan(limits.styles);
  }
  expect(widgets.map(({ name }) => name).sort()).toEqual(oneOfEach.map(({ tag }) => tag).sort());
  for (const { name, own, whole } of widgets) {
    expect.soft(own, `own script of ${name}`).toBeLessThan(limits.own);
    expect.soft(whole, `whole script of ${name}`).toBeLessThan(limits.whole);
  }
});
