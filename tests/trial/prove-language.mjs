// `npm run prove:language`: adds German to a copy of the book by touching two files, builds it, and looks at what a German reader gets.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'book-in-german-'));
const words = {
  'site.contents': 'Inhalt',
  'site.search': 'Suche',
  'home.start': 'Zu lesen beginnen',
  'chapter.questions': { one: '{n} Frage', other: '{n} Fragen' },
};
const wrong = [];
const expectThat = (sentence, isSo) => {
  console.log(`${isSo ? '✓' : '✗'} ${sentence}`);
  if (!isSo) wrong.push(sentence);
};

try {
  for (const part of ['content', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(here, part), join(copy, part), { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(copy, 'node_modules'));

  const list = join(copy, 'src/languages.ts');
  const source = readFileSync(list, 'utf8');
  writeFileSync(list, source.replace(/(export const languages = \[\n)/, "$1  { path: 'de', tag: 'de', name: 'Deutsch', extended: false },\n"));
  if (readFileSync(list, 'utf8') === source) throw new Error('The list of languages in src/languages.ts could not be found.');
  writeFileSync(join(copy, 'content/interface/de.json'), `${JSON.stringify(words, null, 2)}\n`);

  console.log('two files touched, building …');
  execFileSync('astro', ['build'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });

  const page = (path) => (existsSync(join(copy, 'dist', path, 'index.html')) ? readFileSync(join(copy, 'dist', path, 'index.html'), 'utf8') : '');
  const home = page('de');
  expectThat('the home page is there in German and says so', /<html[^>]* lang="de"/.test(home));
  expectThat('it uses the German words', home.includes('Zu lesen beginnen') && home.includes('Inhalt'));
  expectThat('what has no German word yet is English', home.includes('Reading settings'));
  expectThat(
    'every chapter is there, in English with a note',
    /<html[^>]* lang="de"/.test(page('de/scores')) && page('de/scores').includes('class="untranslated"'),
  );
  expectThat('German plural forms are used', /\d+ Fragen/.test(page('de/scores')));
  expectThat('an untranslated chapter belongs to its English address', /<link rel="canonical" href="[^"]*\/en\/scores\/"/.test(page('de/scores')));
  expectThat('the other languages lead to it', page('pl').includes('hreflang="de"') && page('pl').includes('Deutsch'));
  expectThat('widgets can be embedded in German', /<html[^>]* lang="de"/.test(page('embed/promise-dial/de')));
  expectThat('the sitemap names it', readFileSync(join(copy, 'dist/sitemap.xml'), 'utf8').includes('/de/</loc>'));
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(wrong.length === 0 ? 'A language takes two files.' : `${wrong.length} expectations were not met.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
