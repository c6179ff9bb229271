import { readdirSync, readFileSync } from 'node:fs';

const tags = readdirSync('src/widgets', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[A-Z]/.test(entry.name))
  .map(({ name }) => name);
const shown = new RegExp(`^<(${tags.join('|')})\\s+id="([^"]+)"`, 'gm');

/** Every widget that a chapter shows, with its tag, in the order of the chapters' folders. */
export const shownWidgets = readdirSync('content/chapters').flatMap((chapter) =>
  [...readFileSync(`content/chapters/${chapter}/en.mdx`, 'utf8').matchAll(shown)].map(
    ([, tag = '', id = '']) => ({ tag, id }),
  ),
);

/** One widget of each tag: exercises of a kind work alike. */
export const oneOfEach = [
  ...new Map([...shownWidgets].reverse().map((one) => [one.tag, one])).values(),
];
