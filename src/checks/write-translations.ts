// Compares translations with the English texts of the chapters and of the notes on the lectures, which
// go by the name `lectures`. `npm run translations` prints how far each is, and with --strict fails
// unless all is fresh. `npm run translations -- --check pl scores` prints every difference of one
// chapter in one language, `--diff pl scores` what changed in the English since it was accepted, and
// `--accept pl scores` records that it was made from the English of today.
import { readdirSync } from 'node:fs';
import { languages, sourceLanguage } from '../languages.ts';
import { formatProblem } from '../markdown/problem.ts';
import { acceptTranslation, changesSince, statesIn } from './accept-translation.ts';
import { type State, translatedTexts } from './freshness.ts';
import { readInventory } from './inventory.ts';
import { translationDifferences } from './translation-differences.ts';

const widgets = readdirSync('src/widgets');
const inventory = readInventory('content', (name) => widgets.includes(name));
const others = languages.map(({ path }) => path).filter((path) => path !== sourceLanguage);

const states = ['fresh', 'stale', 'missing', 'orphaned'] as const;

/** How many sections, terms, questions and exercises of a chapter stand in which state. */
function countStates(chapter: string, language: string): Record<State, number> {
  const all = [...statesIn(inventory, chapter, language).values()];
  return Object.fromEntries(
    states.map((state) => [state, all.filter((one) => one === state).length]),
  ) as Record<State, number>;
}

/** Prints every chapter in every language; gives how much is not fresh. */
function printTable(): number {
  console.log('Sections, terms, questions and exercises: fresh / stale / missing / orphaned');
  const rows = translatedTexts(inventory).map((chapter) => ({
    chapter,
    counts: others.map((language) => ({ language, ...countStates(chapter, language) })),
  }));
  console.table(
    rows.map(({ chapter, counts }) => ({
      chapter,
      ...Object.fromEntries(
        counts.map((count) => [count.language, states.map((state) => count[state]).join(' / ')]),
      ),
    })),
  );
  return rows
    .flatMap(({ counts }) => counts)
    .reduce((sum, { stale, missing, orphaned }) => sum + stale + missing + orphaned, 0);
}

function mustExist(language: string, chapter: string): void {
  if (!others.some((path) => path === language))
    throw new Error(`There is no language "${language}"; name one of ${others.join(', ')}.`);
  const chapters = translatedTexts(inventory);
  if (!chapters.includes(chapter))
    throw new Error(`There is no chapter "${chapter}"; name one of ${chapters.join(', ')}.`);
}

/** Prints every difference of a chapter in a language; gives their number. */
function printDifferences(language: string, chapter: string): number {
  const problems = translationDifferences(inventory, chapter, language);
  for (const problem of problems) console.log(formatProblem(problem));
  const counts = countStates(chapter, language);
  console.log(
    `${chapter} in ${language}: ${problems.length} differences; ${states.map((state) => `${counts[state]} ${state}`).join(', ')}`,
  );
  return problems.length;
}

function accept(language: string, chapter: string): void {
  if (printDifferences(language, chapter) > 0) {
    console.log('Nothing is recorded while there are differences.');
    process.exitCode = 1;
    return;
  }
  const number = acceptTranslation(inventory, chapter, language);
  console.log(`${number} sections and entries are recorded as made from the English of today.`);
}

const [command, language = '', chapter = ''] = process.argv.slice(2);
if (command !== undefined && command !== '--strict') mustExist(language, chapter);
if (command === undefined) printTable();
else if (command === '--strict') process.exitCode = printTable() > 0 ? 1 : 0;
else if (command === '--check') process.exitCode = printDifferences(language, chapter) > 0 ? 1 : 0;
else if (command === '--diff')
  console.log(changesSince(inventory, chapter, language).join('\n') || 'Nothing has changed.');
else if (command === '--accept') accept(language, chapter);
else
  throw new Error('Write nothing, --strict, or --check, --diff or --accept <language> <chapter>.');
