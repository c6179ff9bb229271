import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Row = { language: string; kind: string; query: string; answers: string[]; set: string };
type Words = {
  small: string[];
  questions: string[];
  english: Record<string, string>;
};

const chapters = readdirSync('content/chapters');
const textOf = (chapter: string) => readFileSync(`content/chapters/${chapter}/en.mdx`, 'utf8');
const sections = new Set(
  chapters.flatMap((chapter) =>
    [...textOf(chapter).matchAll(/^##+ .*\{#(.+)\}$/gm)].map(([, id]) => `${chapter}#${id}`),
  ),
);
const languages = ['en', 'pl', 'zh-hans', 'zh-hant'];
const kinds = {
  natural: 'natural',
  descriptions: 'description',
  misspellings: 'misspelling',
  nonsense: 'nonsense',
};

function rowsOf(table: string): Row[] {
  const [header, ...lines] = readFileSync(`tests/search/${table}.tsv`, 'utf8')
    .trimEnd()
    .split('\n');
  expect(header).toBe('language\tkind\tquery\tanswers\tset\tnote');
  return lines.map((line) => {
    const [language = '', kind = '', query = '', answers = '', set = '', ...note] =
      line.split('\t');
    expect(note, line).toHaveLength(1);
    return { language, kind, query, answers: answers.split(' ').filter(Boolean), set };
  });
}

describe.each(Object.entries(kinds))('%s.tsv', (table, kind) => {
  const rows = rowsOf(table);

  test('holds rows of its kind, no query twice', () => {
    for (const row of rows) {
      expect(row).toMatchObject({
        kind,
        language: expect.toBeOneOf(languages),
        set: expect.toBeOneOf(['tune', 'test']),
      });
    }
    expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
  });

  test('names sections that exist', () => {
    const named = rows.flatMap(({ answers }) => answers);
    expect(named.filter((answer) => !sections.has(answer))).toEqual([]);
    expect(rows.filter(({ answers }) => (answers.length === 0) !== (kind === 'nonsense'))).toEqual(
      [],
    );
  });
});

test('natural questions cover all chapters evenly, half of them for tuning', () => {
  const rows = rowsOf('natural');
  for (const language of languages) {
    const own = rows.filter((row) => row.language === language);
    const wanted = language === 'en' ? 4 : 2;
    for (const chapter of chapters) {
      const ofChapter = own.filter(({ answers }) => answers[0]?.startsWith(`${chapter}#`));
      expect(ofChapter, `${chapter} in ${language}`).toHaveLength(wanted);
      expect(ofChapter.filter(({ set }) => set === 'tune')).toHaveLength(wanted / 2);
    }
  }
});

/** As queries are compared: without capitals and accents. */
const fold = (text: string) =>
  text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
describe.each(languages)('words of searching in %s', (language) => {
  const { small, questions, english } = parse(
    readFileSync(`content/search/${language}.yaml`, 'utf8'),
  ) as Words;

  test('are texts, each once in its list', () => {
    for (const list of [small, questions, Object.keys(english)]) {
      const folded = list.map(fold);
      expect(folded.filter((word, index) => folded.indexOf(word) !== index)).toEqual([]);
    }
    const all = [...small, ...questions, ...Object.values(english)];
    expect(
      all.filter((word) => typeof word !== 'string' || word.trim() !== word || word === ''),
    ).toEqual([]);
  });

  test('lead to at most four English words', () => {
    expect(Object.entries(english).filter(([, words]) => words.split(' ').length > 4)).toEqual([]);
  });

  test('do not translate what is left out of a query', () => {
    const leftOut = new Set(small.map(fold));
    expect(Object.keys(english).filter((word) => leftOut.has(fold(word)))).toEqual([]);
  });
});
