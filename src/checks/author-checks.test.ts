import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import * as measures from '../measures';
import { authorChecks } from './author-checks';

type Plugin = { transform: (code: string, id: string) => Promise<unknown> };
const folders: string[] = [];

/** A copy of the small book, with one of the deliberate mistakes when its name is given. */
function book(mistake?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  folders.push(folder);
  for (const name of ['good', ...(mistake ? [mistake] : [])])
    cpSync(join('tests/broken', name), folder, { recursive: true });
  return folder;
}

/** Sets the checks up as Astro does; gives the plug-in of the development server, if there is one. */
async function setUp(content: string, command: 'dev' | 'build'): Promise<Plugin | undefined> {
  let plugin: Plugin | undefined;
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => {
    plugin = vite.plugins[0];
  };
  const hook = authorChecks(measures, content).hooks['astro:config:setup'] as unknown as (
    options: object,
  ) => Promise<void>;
  await hook({ command, updateConfig });
  return plugin;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

it('a build of a book without mistakes says at once what it does and goes on', async () => {
  const say = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await setUp(book(), 'build');
  expect(say).toHaveBeenCalledExactlyOnceWith('checking the text …');
  expect(print).not.toHaveBeenCalled();
});

it('a build of a book with a mistake stops after printing the place, what is wrong and what to do', async () => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
  const content = book('dead-cross-reference');
  await setUp(content, 'build');
  expect(exit).toHaveBeenCalledExactlyOnceWith(1);
  expect(print.mock.calls.map(([line]) => line)).toEqual([
    `${content}/chapters/promise/en.mdx:9:14  book:dead-cross-reference  Nothing in the book has the id "van-pictures" — Did you mean "van-picture"? Name the id of a section, figure, table, formula, example, widget, term or chapter.`,
    'The book is not built: mend a mistake in its text first, listed above.',
  ]);
});

it('in development the text with a mistake fails with the place that the overlay shows', async () => {
  const content = book('dead-cross-reference');
  const file = join(content, 'chapters/promise/en.mdx');
  const plugin = await setUp(content, 'dev');
  const error: unknown = await plugin
    ?.transform('', `${file}?astroPropagatedAssets`)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: 'book:dead-cross-reference',
    message: 'Nothing in the book has the id "van-pictures"',
    loc: { file, line: 9, column: 14 },
  });
  expect(error).toHaveProperty('hint', expect.stringContaining('Did you mean "van-picture"?'));
  expect((error as { frame: string }).frame).toContain(
    '    9 | A van, as in [#van-pictures].\n      |              ^',
  );
});

it('in development a mistake elsewhere is shown on every chapter, but other files are left alone', async () => {
  const content = book('unknown-measure');
  const plugin = await setUp(content, 'dev');
  await expect(
    plugin?.transform('', join(content, 'chapters/delivery/en.mdx')),
  ).rejects.toMatchObject({
    name: 'book:unknown-measure',
    loc: { line: 2, column: 12 },
  });
  await expect(plugin?.transform('', join(content, 'README.md'))).resolves.toBeUndefined();
  await expect(
    plugin?.transform('', '/elsewhere/chapters/delivery/en.mdx'),
  ).resolves.toBeUndefined();
});
