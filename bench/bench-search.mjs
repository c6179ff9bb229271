// `npm run bench:search`: asks every query of the tables in tests/ through the real dialog, and measures what an answer costs.
// Builds the book first; BENCH_FOLDER names a built book to use instead, BENCH_TABLE a table to ask instead.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { serve } from '../scripts/serve.mjs';
import { growTexts } from './grow-texts.mjs';
import { measureAnswers, measureCost, measureSpeed } from './measure-search.mjs';

const folder = process.env.BENCH_FOLDER ?? 'dist';
const tables = process.env.BENCH_TABLE?.split(',') ?? [
  'tests/search-queries.tsv',
  'tests/search-queries-held-out.tsv',
  'tests/search-queries-untuned.tsv',
];
const targets = {
  first: 0.95,
  terms: 45_000,
  requests: 2,
  medianTexts: 200_000,
  maxTexts: 270_000,
  medianNext: 60_000,
  cardMillis: 50,
  textMillis: 350,
  growth: 1.5,
};
const found = findBrowser();
if (!found)
  throw new Error('A browser is needed: look at `npm test`, which finds or installs one.');
if (!process.env.BENCH_FOLDER) execFileSync('astro', ['build'], { stdio: 'inherit' });

const readTable = (path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([language, kind, query, answers]) => ({
      language,
      kind,
      query,
      answers: answers.split(' '),
    }));
const share = (rows, test) => rows.filter(test).length / rows.length;
const scoresOf = (rows) => ({
  first: share(rows, ({ rank }) => rank === 1),
  third: share(rows, ({ rank }) => rank > 0 && rank <= 3),
  reciprocal: rows.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / rows.length,
});
const problems = [];
const expectThat = (isRight, sentence) => {
  if (!isRight) problems.push(sentence);
};

function report(path, rows) {
  const line = (name, some) => {
    const { first, third, reciprocal } = scoresOf(some);
    console.log(
      `  ${name.padEnd(18)}${String(some.length).padStart(5)}${[first, third, reciprocal].map((value) => value.toFixed(3).padStart(11)).join('')}`,
    );
  };
  console.log(
    `\n${path}\n  ${''.padEnd(18)}${['rows', 'success@1', 'success@3', 'MRR'].map((name, index) => name.padStart(index ? 11 : 5)).join('')}`,
  );
  for (const of of ['language', 'kind'])
    for (const name of [...new Set(rows.map((row) => row[of]))])
      line(
        name,
        rows.filter((row) => row[of] === name),
      );
  line('all', rows);
  for (const { language, kind, query, answers, rank, shown } of rows.filter(
    ({ rank }) => rank !== 1,
  ))
    console.log(
      `  ${rank > 0 ? `place ${rank}` : 'not shown'}: ${language} ${kind} “${query}” wants ${answers.join(' or ')}, got ${shown.slice(0, 3).join(', ') || 'nothing'}`,
    );
  const { first } = scoresOf(rows);
  expectThat(
    first >= targets.first,
    `${path}: success@1 is ${first.toFixed(3)}, below ${targets.first}`,
  );
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const book = await serve({ folder });
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const path of tables)
    report(path, await measureAnswers(browser, book.address, readTable(path)));

  const asked = readTable(tables[0]).filter((_, index) => index % 9 === 0);
  const cost = await measureCost(browser, book.address, asked);
  console.log(
    `\nWhat a query costs beyond the page, compressed, ${asked.length} queries, each in a fresh browser, and then the next one`,
  );
  console.log(
    `  first answer:       ${cost.terms.requests} requests, at most ${kilobytes(cost.terms.bytes)}`,
  );
  console.log(
    `  first text results: median ${kilobytes(cost.texts.median)}, at most ${kilobytes(cost.texts.bytes)} and ${cost.texts.requests} requests`,
  );
  console.log(
    `  following query:    median ${kilobytes(cost.next.median)}, at most ${kilobytes(cost.next.bytes)}`,
  );
  expectThat(cost.terms.bytes <= targets.terms, 'the first answer is too heavy');
  expectThat(cost.terms.requests <= targets.requests, 'the first answer takes too many requests');
  expectThat(
    cost.texts.median <= targets.medianTexts,
    'the first text results are too heavy in the middle',
  );
  expectThat(cost.texts.bytes <= targets.maxTexts, 'the first text results are too heavy');
  expectThat(cost.next.median <= targets.medianNext, 'a following query is too heavy');

  const speed = await measureSpeed(browser, book.address, asked);
  const inWords = ({ median, most }) =>
    `median ${median.toFixed(0)} ms, slowest ${most.toFixed(0)} ms`;
  console.log(
    `\nFrom key to first card, processor slowed 4 times: ${inWords(speed.card)}; to first text: ${inWords(speed.text)}`,
  );
  expectThat(speed.card.median <= targets.cardMillis, 'the first card comes too late');
  expectThat(speed.text.median <= targets.textMillis, 'the first text comes too late');

  const { plain, grown, before, after, remove } = await growTexts(folder, 10);
  const servers = [await serve({ folder: plain }), await serve({ folder: grown })];
  try {
    const some = asked.filter(({ language }) => language === 'en');
    const [once, tenfold] = [
      await measureCost(browser, servers[0].address, some),
      await measureCost(browser, servers[1].address, some),
    ];
    const growth = tenfold.mean / once.mean;
    console.log(
      `\nTen times the text (${before} sections, ${after} after): ${kilobytes(once.mean)} becomes ${kilobytes(tenfold.mean)} a query, ${growth.toFixed(2)} times`,
    );
    expectThat(growth < targets.growth, 'bytes per query grow too much with the text');
  } finally {
    await Promise.all(servers.map((server) => server.close()));
    await remove();
  }
} finally {
  await browser.close();
  await book.close();
}
if (problems.length > 0) {
  console.error(`\nNot reached:\n${problems.map((one) => `  ${one}`).join('\n')}`);
  process.exitCode = 1;
} else console.log('\nEverything asked of search is reached.');
