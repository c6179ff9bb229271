// A book of generated chapters, in a copy of this project: for measuring what a further chapter costs.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const here = resolve(import.meta.dirname, '..');
const copied = [
  'content',
  'public',
  'scripts',
  'src',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const chaptersAPart = 10;
const words =
  'a firm that keeps its word finds customers who come back and tell others what happened when the parcel came late or the price was not the one they had been told'.split(
    ' ',
  );
/** A drawing that is already in the store of drawings, so that no browser is needed. */
const diagram = /```mermaid[\s\S]*?```/.exec(
  readFileSync(join(here, 'content/chapters/promise/en.mdx'), 'utf8'),
)?.[0];

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function randomBy(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const nameOf = (number) => `lesson-${String(number).padStart(3, '0')}`;

/** 1,500 words under eight headings, three displayed formulas and ten in the line, two tables, a diagram, ten links. */
function chapter(number, count) {
  const id = nameOf(number);
  const random = randomBy(number);
  const letter = (index) => 'abcdefgh'[index];
  const sentence = (length) => {
    const text = Array.from({ length }, () => words[random(words.length)]).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}`;
  };
  const paragraph = (index) => {
    const sentences = Array.from({ length: 5 }, () => `${sentence(12)}.`);
    if (index < 10) {
      sentences.push(`See [#${nameOf(1 + random(count))}-${letter(random(8))}].`);
      sentences.push(`Here $x_{${random(9)}} = \\frac{${random(99)}}{n+${index}}$ holds.`);
    }
    return sentences.join(' ');
  };
  const block = (tag, index, content) =>
    `<${tag} id="${id}-${tag.toLowerCase()}-${letter(index)}" caption="${sentence(8)}.">\n\n${content}\n\n</${tag}>`;
  const formula = (index) =>
    block(
      'Formula',
      index,
      `$$\nS_{${index}} = \\sum_{i=1}^{n} \\frac{p_i - ${random(99)}}{\\sqrt{n}}\n$$`,
    );
  const table = (index) => {
    const rows = Array.from(
      { length: 4 },
      () => `| ${sentence(2)} | ${random(99)} | ${random(99)} |`,
    );
    return block('Table', index, `| What | Before | After |\n|---|---|---|\n${rows.join('\n')}`);
  };
  const parts = Array.from({ length: 8 }, (_, index) =>
    [
      `## ${sentence(4)} {#${id}-${letter(index)}}`,
      ...[0, 1, 2].map((row) => paragraph(index * 3 + row)),
      ...(index < 3 ? [formula(index)] : []),
      ...(index < 2 ? [table(index)] : []),
      ...(index === 4 ? [block('Figure', 0, diagram)] : []),
    ].join('\n\n'),
  );
  const head = `title: Lesson ${number} ${sentence(3).toLowerCase()}\nsummary: ${sentence(10)}.`;
  return `---\n${head}\n---\n\n${paragraph(99)}\n\n${parts.join('\n\n')}\n`;
}

/** Writes a copy of the project whose book is `count` generated chapters, and gives its folder. */
export function generateBook(count, { oneLanguage }) {
  const folder = mkdtempSync(join(tmpdir(), `book-of-${count}-`));
  for (const part of copied)
    cpSync(join(here, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/content\/(chapters|lectures|ids\.lock)/.test(path),
    });
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'content/references.bib'), '');
  for (let number = 1; number <= count; number += 1) {
    const target = join(folder, 'content/chapters', nameOf(number));
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'en.mdx'), chapter(number, count));
  }
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const parts = Map.groupBy(numbers, (number) => Math.ceil(number / chaptersAPart));
  const idOf = (part) => `block-${String(part).padStart(2, '0')}`;
  const order = [...parts].map(
    ([part, chapters]) =>
      `  - id: ${idOf(part)}\n    chapters:\n${chapters.map((number) => `      - id: ${nameOf(number)}`).join('\n')}`,
  );
  const head = readFileSync(join(here, 'content/book.yaml'), 'utf8').replace(/^parts:[\s\S]*/m, '');
  writeFileSync(join(folder, 'content/book.yaml'), `${head}parts:\n${order.join('\n')}\n`);
  const titles = [...parts.keys()].map((part) => `  ${idOf(part)}: Block ${part}`);
  for (const file of readdirSync(join(folder, 'content/book')))
    writeFileSync(
      join(folder, 'content/book', file),
      `title: A generated book\nsubtitle: For measuring\nparts:\n${titles.join('\n')}\n`,
    );
  if (oneLanguage) {
    const list = join(folder, 'src/languages.ts');
    const source = readFileSync(list, 'utf8');
    writeFileSync(list, source.replace(/^ {2}\{ path: '(?!en').*\n/gm, ''));
  }
  execFileSync(process.execPath, ['src/checks/write-ids.ts'], { cwd: folder });
  return folder;
}
