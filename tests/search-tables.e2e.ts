import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import type { LanguagePath } from '../src/languages';
import { searchIn } from './search/book-in-node';

type Row = { language: LanguagePath; query: string; answers: string[] };
/** Shares of rows answered first, and among the first three. */
type Floors = { first: number; third?: number };

const chapters = readdirSync('content/chapters');
const anchorOf = (answer: string) => answer.replace(/^.*#/, '');

function rowsOf(file: string): Row[] {
  const lines = readFileSync(`tests/${file}.tsv`, 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [language = 'en', , query = '', answers = ''] = line.split('\t');
    return {
      language: language as LanguagePath,
      query,
      answers: answers.split(' ').filter(Boolean).map(anchorOf),
    };
  });
}

/**
 * Every question of the book, answered by the section it stands in, the section around that, or one
 * inside it.
 */
function bookQuestions(): Row[] {
  return chapters.flatMap((chapter) => {
    const around = new Map<string, string[]>();
    let section: string[] = [];
    for (const [, hashes, id = ''] of readFileSync(
      `content/chapters/${chapter}/en.mdx`,
      'utf8',
    ).matchAll(/^(##+) .*\{#([\w-]+)\}/gm)) {
      if (hashes === '##') section = [];
      section.push(id);
      around.set(id, hashes === '##' ? section : [id, section[0] ?? '']);
    }
    const questions = parse(readFileSync(`content/chapters/${chapter}/questions.yaml`, 'utf8')) as {
      id: string;
      section: string;
    }[];
    const { questions: words } = parse(
      readFileSync(`content/chapters/${chapter}/en.yaml`, 'utf8'),
    ) as { questions: Record<string, { prompt: string }> };
    return questions.map(({ id: question, section: id }) => ({
      language: 'en',
      query: words[question]?.prompt ?? '',
      answers: around.get(id) ?? [id],
    }));
  });
}

const readers = new Map<LanguagePath, ReturnType<typeof searchIn>>();
function readerOf(language: LanguagePath) {
  const known = readers.get(language) ?? searchIn('dist', language);
  readers.set(language, known);
  return known;
}

/** The anchors that a query shows: cards and texts as a reader sees them, or sections alone. */
async function shownFor({ language, query }: Row, alone: boolean): Promise<string[]> {
  const { cards, shown, alone: texts } = await readerOf(language)(query);
  const anchors = alone
    ? texts.filter(({ isSection }) => isSection)
    : [...cards.map((anchor) => ({ anchor })), ...shown];
  return [...new Set(anchors.map(({ anchor }) => anchor))];
}

async function expectFloors(rows: Row[], floors: Floors, alone: boolean): Promise<void> {
  const ranks = await Promise.all(
    rows.map(async (row) => ({
      ...row,
      rank: (await shownFor(row, alone)).findIndex((anchor) => row.answers.includes(anchor)),
    })),
  );
  const share = (limit: number) =>
    ranks.filter(({ rank }) => rank >= 0 && rank < limit).length / rows.length;
  const missed = ranks
    .filter(({ rank }) => rank !== 0)
    .map(
      ({ language, query, answers, rank }) =>
        `${rank + 1} ${language} “${query}” ${answers.join(' ')}`,
    );
  const figures = `${share(1).toFixed(3)} first, ${share(3).toFixed(3)} among three`;
  test.info().annotations.push({ type: 'measured', description: figures });
  expect(share(1), `${figures}\n${missed.join('\n')}`).toBeGreaterThanOrEqual(floors.first);
  expect(share(3), `${figures}\n${missed.join('\n')}`).toBeGreaterThanOrEqual(floors.third ?? 0);
}

for (const [table, floors] of Object.entries({
  'search-queries': { first: 0.97 },
  'search-queries-held-out': { first: 0.98 },
  'search-queries-untuned': { first: 0.95 },
})) {
  test(`${table}: the right card or text comes first`, () =>
    expectFloors(rowsOf(table), floors, false));
  test(`${table}: the right section comes first among texts alone`, () =>
    expectFloors(rowsOf(table), { first: 0.88 }, true));
}

const naturalFloors: Partial<Record<LanguagePath, Floors>> = {
  en: { first: 0.4, third: 0.58 },
  pl: { first: 0.38, third: 0.55 },
  'zh-hans': { first: 0.38, third: 0.48 },
  'zh-hant': { first: 0.5, third: 0.7 },
};
for (const [language, floors] of Object.entries(naturalFloors))
  test(`questions in people's own words find their section: ${language}`, () =>
    expectFloors(
      rowsOf('search/natural').filter((row) => row.language === language),
      floors,
      false,
    ));

test('descriptions find their section among the first three', () =>
  expectFloors(rowsOf('search/descriptions'), { first: 0.65, third: 0.8 }, false));

test('words of the text with one slip find their section among the first three', () =>
  expectFloors(rowsOf('search/misspellings'), { first: 0.8, third: 0.9 }, false));

test("the book's questions find the section they stand in, though their own words are no part of it", () =>
  expectFloors(bookQuestions(), { first: 0.6, third: 0.78 }, true));

test('no question of real words is answered with nothing, in any language', async () => {
  const rows = [...rowsOf('search/natural'), ...rowsOf('search/descriptions')];
  const shown = await Promise.all(
    rows.map(async (row) => ({ query: row.query, count: (await shownFor(row, false)).length })),
  );
  expect(shown.filter(({ count }) => count === 0).map(({ query }) => query)).toEqual([]);
});

test('of ten queries about something else at most one shows a card', async () => {
  const rows = rowsOf('search/nonsense');
  const answers = await Promise.all(
    rows.map(async ({ language, query }) => ({
      query,
      cards: (await readerOf(language)(query)).cards,
    })),
  );
  expect(
    answers.filter(({ cards }) => cards.length > 0).length,
    JSON.stringify(answers),
  ).toBeLessThanOrEqual(1);
});

test('readers of four languages who open the search at the same moment are answered as one after another', async () => {
  const queries = [
    'promise',
    'people stay because leaving is hard',
    'control limits',
    'cost of a complaint',
  ];
  const together = (['en', 'pl', 'zh-hans', 'zh-hant'] as const).map((language) =>
    searchIn('dist', language),
  );
  const ask = async () =>
    Promise.all(queries.map(async (query, index) => (await together[index]?.(query))?.alone));
  const first = await ask();
  expect(first.map((texts) => texts?.length)).not.toContain(0);
  expect(await ask()).toEqual(first);
});
