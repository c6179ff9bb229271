import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { componentFiles, importsFor } from './component-imports';

const files = new Map([
  ['Dial', '/src/widgets/Dial/Dial.astro'],
  ['Ladder', '/src/drawings/loyalty/Ladder.astro'],
  ['Unused', '/src/widgets/Unused/Unused.astro'],
]);

test('a text imports each component that it shows once, wherever it stands', async () => {
  const text = '<Dial id="a" />\n\n<Figure>\n  <Ladder />\n</Figure>\n\n<Dial id="b" />';
  expect(importsFor(mdxToMdast(text), files)).toBe(
    "import Dial from '/src/widgets/Dial/Dial.astro';\nimport Ladder from '/src/drawings/loyalty/Ladder.astro';",
  );
});

test('a text without components imports nothing', () =>
  expect(importsFor(mdxToMdast('Only *words*.'), files)).toBe(''));

test('widgets and drawings are found by folder', () => {
  expect(componentFiles('widgets').get('NpsCalculator')).toBe(
    '/src/widgets/NpsCalculator/NpsCalculator.astro',
  );
  expect(componentFiles('widgets').has('WidgetFrame')).toBe(false);
  expect([...componentFiles('drawings').values()].every((file) => file.endsWith('.astro'))).toBe(
    true,
  );
});
