// Prints what each written chapter holds, against the least it must hold: `npm run stats`. Ends with an error when one falls short.
import { readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { type MdastNode, mdxToMdast } from 'satteri';
import { type LanguagePath, languages } from '../languages.ts';
import { readOutline } from '../markdown/outline.ts';
import { ruleNames, scoreOfRule } from '../questions/test-wise.ts';
import { type Comparison, comparisonsOf } from './comparisons.ts';
import { definitionsOf, maxWordsBeforeDefinition } from './definitions.ts';
import { readInventory } from './inventory.ts';
import { notesId } from './inventory-ids.ts';
import { bankOf, wordCounterOf } from './question-bank.ts';

// the measures import each other without endings, as the bundler allows
registerHooks({
  resolve: (specifier, context, next) =>
    /^\.{1,2}\/[^.]+$/.test(specifier)
      ? next(`${specifier}.ts`, context)
      : next(specifier, context),
});
const measures: Record<string, unknown> = await import('../measures/index.ts');

const widgets = readdirSync('src/widgets');
const inventory = readInventory('content', (name) => widgets.includes(name));
const least = { words: 3500, questions: 12, figures: 4, examples: 2, citations: 6 };

const most = { words: 7500 };
const labels = ['established', 'mixed', 'practitioners-rule', 'our-illustration'];
const definitions = definitionsOf(inventory);

const rows = inventory.texts
  .filter((text) => text.language === 'en' && text.chapter !== notesId)
  .map(({ chapter, source, unreadable, file }) => {
    if (unreadable)
      throw new Error(
        `${file}:${unreadable.line}:${unreadable.column} cannot be read. Mend it first.`,
      );
    const root = mdxToMdast(source, {
      features: { math: true, headingAttributes: true, gfm: true, frontmatter: true },
    }) as MdastNode;
    const outline = readOutline(root, widgets);
    const count = (kind: string) => outline.parts.filter((part) => part.kind === kind).length;
    const own = (entries: { file: { chapter: string } }[]) =>
      entries.filter((entry) => entry.file.chapter === chapter).length;
    return {
      chapter,
      words: outline.words,
      sections: outline.sections.filter((section) => section.depth === 2).length,
      questions: own(inventory.questions),
      computations: own(inventory.questions.filter(({ value }) => value['kind'] === 'computation')),
      figures: count('figure'),
      examples: count('example'),
      tables: count('table'),
      widgets: count('widget'),
      cases: count('case'),
      claims: count('claim'),
      ...Object.fromEntries(
        labels.map((label) => [
          label,
          outline.parts.filter(
            ({ kind, properties }) => kind === 'claim' && properties['strength'] === label,
          ).length,
        ]),
      ),
      'defined late': definitions.filter(
        (one) => one.chapter === chapter && one.words > maxWordsBeforeDefinition,
      ).length,
      citations: outline.citations.length,
      terms: own(inventory.terms),
    };
  });

console.table(rows);

const percent = (share: number) => `${Math.round(100 * share)}%`;
function printGuessed(language: LanguagePath): void {
  const count = wordCounterOf(inventory, language);
  const guessed = (name: string, chapter?: string) => {
    const bank = bankOf(inventory, language, chapter);
    const shares = ruleNames.map((rule) => [rule, percent(scoreOfRule(rule, bank, count))]);
    return { [`right by, in ${language}`]: name, ...Object.fromEntries(shares) };
  };
  console.table([...rows.map(({ chapter }) => guessed(chapter, chapter)), guessed('the book')]);
}
console.log(
  'Questions answered rightly by somebody who has not read the book, by rule; chance is about 32%:',
);
for (const { path } of languages) printGuessed(path);

const shown = ({ chapter, id, measure, difference, low, high, printed }: Comparison) => {
  const round = (value: number) => Number(value.toPrecision(3));
  return {
    chapter,
    comparison: id,
    measure,
    difference: round(difference),
    low: round(low),
    high: round(high),
    'printed in': [...new Set(printed.map(({ place }) => place))].join(' '),
  };
};
console.log(
  'Comparisons of samples, with the 95% interval of the difference and the lines that print it:',
);
console.table(comparisonsOf(inventory, measures).map(shown));
const long = rows
  .filter(({ words }) => words > most.words)
  .map(({ chapter, words }) => `${chapter}: ${words} words, at most ${most.words} wanted`);
const short = rows.flatMap((row) =>
  Object.entries(least)
    .filter(([name, number]) => row[name as keyof typeof least] < number)
    .map(
      ([name, number]) =>
        `${row.chapter}: ${row[name as keyof typeof least]} ${name}, at least ${number} wanted`,
    ),
);
if (short.length + long.length > 0) {
  console.error([...short, ...long].join('\n'));
  process.exit(1);
}
