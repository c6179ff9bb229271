import { expect, it } from 'vitest';
import { checkDiagramSyntax } from './check-diagrams';
import { parseChapter } from './parse-chapter';

const fence = [
  '```mermaid',
  'flowchart TD',
  '  accTitle: The route',
  '  accDescr: From depot to door.',
  '  A --> B',
  '```',
];
const text = parseChapter(
  'vans',
  'en',
  'en.mdx',
  ['- A van:', '', ...fence.map((line) => `  ${line}`), ''].join('\n'),
);

it('a fault in a diagram is placed in the file, however far the fence is indented', async () => {
  const problems = await checkDiagramSyntax(text, async () => ({
    line: 4,
    column: 5,
    message: 'an arrow leads nowhere.',
  }));
  expect(problems).toMatchObject([
    { id: 'book:unreadable-diagram', line: 7, column: 7, what: 'An arrow leads nowhere' },
  ]);
});

it('a diagram that nobody can draw here is a mistake of its own, which says what to install', async () => {
  const problems = await checkDiagramSyntax(text, () =>
    Promise.reject(new Error('no browser was found')),
  );
  expect(problems).toMatchObject([
    {
      id: 'book:diagram-not-drawn',
      line: 3,
      column: 3,
      what: 'The diagram has not been drawn yet: no browser was found',
    },
  ]);
  expect(problems[0]?.remedy).toContain('BROWSER_PATH');
});
