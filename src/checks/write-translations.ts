// Compares translations with the English texts. `npm run translations` prints how far each chapter
// is; `npm run translations -- --check pl scores` every difference of one chapter in one language.
import { readdirSync } from 'node:fs';
import { languages, sourceLanguage } from '../languages.ts';
import { formatProblem } from '../markdown/problem.ts';
import { slotsOf, valueAt, wordKinds } from '../schemas/words.ts';
import { type Inventory, readInventory } from './inventory.ts';
import { headingsOf } from './inventory-ids.ts';
import { isRecord } from './read-yaml.ts';
import { translationDifferences } from './translation-differences.ts';

const widgets = readdirSync('src/widgets');
const inventory = readInventory('content', (name) => widgets.includes(name));
const others = languages.map(({ path }) => path).filter((path) => path !== sourceLanguage);

/** How many texts of a chapter's lists a language has, of those that English has. */
function countWords({ terms, questions, exercises }: Inventory, chapter: string, language: string) {
  const lists = { terms, questions, exercises };
  const texts = wordKinds.flatMap((kind) =>
    lists[kind]
      .filter(({ file }) => file.chapter === chapter)
      .flatMap(({ value }) => slotsOf(kind, value).map(({ entry }) => valueAt(value, entry))),
  );
  const has = (path: string) =>
    texts.filter((text) => isRecord(text) && text[path] !== undefined).length;
  return `${has(language)}/${has(sourceLanguage)}`;
}

function countSections({ texts }: Inventory, chapter: string, language: string) {
  const idsIn = (path: string) =>
    texts
      .filter((text) => text.chapter === chapter && text.language === path)
      .flatMap((text) => headingsOf(text).map(({ id }) => id));
  const [english, own] = [idsIn(sourceLanguage), idsIn(language)];
  return `${english.filter((id) => own.includes(id)).length}/${english.length}`;
}

function printTable(): void {
  console.log('Sections and texts of lists that are translated, of those in English:');
  console.table(
    inventory.chapters.map(({ id }) => ({
      chapter: id,
      ...Object.fromEntries(
        others.flatMap((language) => [
          [`${language} sections`, countSections(inventory, id, language)],
          [`${language} words`, countWords(inventory, id, language)],
        ]),
      ),
    })),
  );
}

function printDifferences(language: string, chapter: string): void {
  if (!others.some((path) => path === language))
    throw new Error(`There is no language "${language}"; name one of ${others.join(', ')}.`);
  if (!inventory.chapters.some(({ id }) => id === chapter))
    throw new Error(
      `There is no chapter "${chapter}"; name one of ${inventory.chapters.map(({ id }) => id).join(', ')}.`,
    );
  const problems = translationDifferences(inventory, chapter, language);
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(
    `${chapter} in ${language}: ${countSections(inventory, chapter, language)} sections, ${countWords(inventory, chapter, language)} texts of lists, ${problems.length} differences`,
  );
  if (problems.length > 0) process.exitCode = 1;
}

const [command, language = '', chapter = ''] = process.argv.slice(2);
if (command === undefined) printTable();
else if (command === '--check') printDifferences(language, chapter);
else throw new Error('Write nothing, or --check <language> <chapter>.');
