// Prints what each written chapter holds, against the least it must hold: `npm run stats`. Ends with an error when one falls short.
import { readdirSync } from 'node:fs';
import { type MdastNode, mdxToMdast } from 'satteri';
import { ruleNames, scoreOfRule } from '../questions/test-wise.ts';
import { readInventory } from './inventory.ts';
import { readOutline } from './outline.ts';
import { bankOf } from './question-bank.ts';

const widgets = readdirSync('src/widgets');
const inventory = readInventory('content', (name) => widgets.includes(name));
const least = { words: 3500, questions: 12, figures: 4, examples: 2, citations: 6 };

const rows = inventory.texts
  .filter((text) => text.language === 'en')
  .map(({ chapter, source, unreadable, file }) => {
    if (unreadable) throw new Error(`${file}:${unreadable.line}:${unreadable.column} cannot be read. Mend it first.`);
    const root = mdxToMdast(source, { features: { math: true, headingAttributes: true, gfm: true, frontmatter: true } }) as MdastNode;
    const outline = readOutline(root, widgets);
    const count = (kind: string) => outline.parts.filter((part) => part.kind === kind).length;
    const own = (entries: { file: { chapter: string } }[]) => entries.filter((entry) => entry.file.chapter === chapter).length;
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
      claims: count('claim'),
      citations: outline.citations.length,
      terms: own(inventory.terms),
    };
  });

console.table(rows);

const percent = (share: number) => `${Math.round(100 * share)}%`;
const guessed = (name: string, chapter?: string) => {
  const bank = bankOf(inventory, chapter);
  return { 'right by': name, ...Object.fromEntries(ruleNames.map((rule) => [rule, percent(scoreOfRule(rule, bank))])) };
};
console.log('Questions answered rightly by somebody who has not read the book, by rule; chance is about 32%:');
console.table([...rows.map(({ chapter }) => guessed(chapter, chapter)), guessed('the book')]);
const short = rows.flatMap((row) =>
  Object.entries(least)
    .filter(([name, number]) => row[name as keyof typeof least] < number)
    .map(([name, number]) => `${row.chapter}: ${row[name as keyof typeof least]} ${name}, at least ${number} wanted`),
);
if (short.length > 0) {
  console.error(short.join('\n'));
  process.exit(1);
}
