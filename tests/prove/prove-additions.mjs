// `npm run prove:additions`: adds German (two files), a chapter (two), a term (two), a widget (five)
// and a measure (two) to a copy of the book, builds it, and looks at what readers get.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { measureFile, widgetFiles, widgetWords } from './added-widget.mjs';

const here = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'book-with-more-'));
const words = {
  'site.contents': 'Inhalt',
  'site.search': 'Suche',
  'home.start': 'Zu lesen beginnen',
  'chapter.questions': { one: '{n} Frage', other: '{n} Fragen' },
};
const chapter = `---
title: The letter of complaint
summary: What a complaint that comes on paper asks of a firm.
prerequisites: [recovery]
---

A letter takes its writer an hour; the answer may take more than a template.

## Read it aloud {#letter-read-aloud}

The day it came on is told in [#csat-score]. Of ten letters, <Number of="letters-answered.share" percent /> were answered.

<LetterCount id="letter-count" />
`;
const term = `
- id: paper-complaint
  kind: term
  section: csat-score
`;
const termWords = `  paper-complaint:
    name: Paper complaint
    definition: A complaint that comes as a letter.
`;
const wrong = [];
const expectThat = (sentence, isSo) => {
  console.log(`${isSo ? '✓' : '✗'} ${sentence}`);
  if (!isSo) wrong.push(sentence);
};

try {
  for (const part of [
    'content',
    'public',
    'scripts',
    'src',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(here, part), join(copy, part), { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(copy, 'node_modules'));

  const touched = new Set();
  const touch = (file, change) => {
    const target = join(copy, file);
    const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
    const after = change(before);
    if (after === before) throw new Error(`There is no place for the addition in ${file}.`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, after);
    touched.add(file);
  };
  touch('src/languages.ts', (list) =>
    list.replace(
      /(export const languages = \[\n)/,
      "$1  { path: 'de', tag: 'de', name: 'Deutsch', extended: false },\n",
    ),
  );
  touch('content/interface/de.json', () => `${JSON.stringify(words, null, 2)}\n`);
  touch('content/book.yaml', (book) => `${book.trimEnd()}\n      - id: letter\n`);
  touch('content/chapters/letter/en.mdx', () => chapter);
  for (const [file, text] of Object.entries(widgetFiles)) touch(file, () => text);
  touch(
    'content/interface/en.json',
    (list) => `${JSON.stringify({ ...JSON.parse(list), ...widgetWords }, null, 2)}\n`,
  );
  touch('src/measures/answered-share.ts', () => measureFile);
  touch(
    'src/measures/index.ts',
    (list) => `${list}export { answeredShare } from './answered-share';\n`,
  );
  touch(
    'content/chapters/letter/numbers.yaml',
    () => 'letters-answered:\n  measure: answeredShare\n  input: { answered: 3, letters: 10 }\n',
  );
  touch('content/chapters/scores/terms.yaml', (terms) => terms.trimEnd() + term);
  touch('content/chapters/scores/en.yaml', (words) =>
    words.replace('terms:\n', `terms:\n${termWords}\n`),
  );

  console.log(`${[...touched].join(', ')}; building …`);
  execFileSync('astro', ['build'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });

  const read = (file) =>
    existsSync(join(copy, 'dist', file)) ? readFileSync(join(copy, 'dist', file), 'utf8') : '';
  const page = (path) => read(`${path}/index.html`);
  const home = page('de');
  expectThat('the home page is there in German and says so', /<html[^>]* lang="de"/.test(home));
  expectThat(
    'it uses the German words',
    home.includes('Zu lesen beginnen') && home.includes('Inhalt'),
  );
  expectThat('what has no German word yet is English', home.includes('Reading settings'));
  expectThat(
    'every chapter is there, in English with a note',
    /<html[^>]* lang="de"/.test(page('de/scores')) &&
      page('de/scores').includes('class="untranslated"'),
  );
  expectThat('German plural forms are used', /\d+ Fragen/.test(page('de/scores')));
  expectThat(
    'an untranslated chapter belongs to its English address',
    /<link rel="canonical" href="[^"]*\/en\/scores\/"/.test(page('de/scores')),
  );
  expectThat(
    'the other languages lead to it',
    page('pl').includes('hreflang="de"') && page('pl').includes('Deutsch'),
  );
  expectThat(
    'widgets can be embedded in German',
    /<html[^>]* lang="de"/.test(page('embed/promise-dial/de')),
  );
  expectThat(
    'the new chapter is there, numbered, and what it refers to is linked',
    /17\.1/.test(page('en/letter')) && page('en/letter').includes('scores/#csat-score'),
  );
  expectThat(
    'the contents, the chapter before it and the sitemap lead to it',
    [page('en'), page('en/improvement'), read('sitemap.xml')].every((text) =>
      text.includes('en/letter/'),
    ),
  );
  expectThat(
    'the new term is among the terms, with its definition',
    ['Paper complaint', 'A complaint that comes as a letter.'].every((words) =>
      page('en/terms').includes(words),
    ),
  );
  expectThat(
    'the new widget stands in its chapter, alone and in the gallery, with its words',
    ['en/letter', 'embed/letter-count', 'en/widgets'].every((path) =>
      page(path).includes('Letters counted'),
    ) && page('en/letter').includes('40 letters came'),
  );
  const stylesOf = (path) =>
    [...page(path).matchAll(/href="\/(_astro\/[^"]+\.css)"/g)]
      .map(([, file]) => read(file))
      .join('\n');
  expectThat(
    'its styles are linked where it is shown and in no other chapter',
    stylesOf('en/letter').includes('.0123em') && !stylesOf('en/scores').includes('.0123em'),
  );
  expectThat('the text prints what the new measure computes', page('en/letter').includes('30%'));
  expectThat('the sitemap names the language', read('sitemap.xml').includes('/de/</loc>'));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(
  wrong.length === 0
    ? 'A language takes two files, a chapter two, a term two, a widget five, a measure two.'
    : `${wrong.length} expectations were not met.`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;
