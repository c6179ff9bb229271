import { describe, expect, it } from 'vitest';
import { type ChapterPage, indexTexts } from './index-texts';
import type { Place } from './read-sections';
import { stemFor } from './stem-word';
import { fileOf, openIndex } from './text-index';
import { mostPlaces, readPostings, writePostings } from './text-shape';
import { textTools } from './text-tools';

const place = (anchor: string, title: string, text: string, kind: Place['kind'] = 'section'): Place => ({
  kind,
  anchor,
  label: '',
  title,
  above: '',
  text,
  terms: '',
  within: '',
});
const page = (id: string, ...sections: Place[]): ChapterPage => ({ id, title: id, number: '1', part: '', sections: sections.map((one) => [one]) });

/** An index as a browser meets it: only the files that are asked for are read, and which ones is told. */
function opened(language: string, ...pages: ChapterPage[]) {
  const files = new Map(indexTexts(language, pages).map(({ path, content }) => [path, content]));
  const asked: string[] = [];
  const index = openIndex(
    '',
    language,
    (address) => {
      asked.push(address);
      return Promise.resolve(JSON.parse(files.get(address) ?? 'null'));
    },
    textTools,
  );
  const find = async (words: string, accepts = (_: string) => true) => {
    const sought = words.split(' ').map((word) => ({ word, key: stemFor(language)(word), weight: 1, isLast: false }));
    const { hits, unknown } = await index.search(sought, accepts);
    return { unknown, anchors: await Promise.all(hits.map(async (hit) => (await index.read(hit.place)).stored[1])) };
  };
  return { find, asked };
}

const scores = page('scores', place('margin', 'Margins', 'how sure a score is'), place('gaming', 'Gaming', 'the margin of a bonus and the score of a depot'));
const loyalty = page('loyalty', place('habit', 'Habit', 'staying without a thought'));

describe('an index of texts', () => {
  it('gives the place named for the word first', async () => expect((await opened('en', scores).find('margin')).anchors).toEqual(['margin', 'gaming']));
  it('gives the place with more of the words first', async () => expect((await opened('en', scores, loyalty).find('margin bonus')).anchors[0]).toBe('gaming'));
  it('finds a word by another form of it', async () => expect((await opened('en', scores).find('scores')).anchors).toHaveLength(2));
  it('finds a misspelt word', async () => expect((await opened('en', scores).find('marign')).anchors[0]).toBe('margin'));
  it('says which words no text holds', async () => expect((await opened('en', scores).find('margin xyzzy')).unknown).toEqual(['xyzzy']));
  it('looks in the chapters it is told to', async () =>
    expect((await opened('en', scores, loyalty).find('a', (id) => id === 'loyalty')).anchors).toEqual(['habit']));
  it('finds Polish with and without ł', async () => {
    const { find } = opened('pl', page('uslugi', place('blad', 'Błąd', 'Usługa zawiodła.')));
    expect((await find('usluga')).anchors).toEqual(['blad']);
    expect((await find('uslugi')).anchors).toEqual(['blad']);
  });
  it('finds Traditional texts by Simplified pairs of characters', async () =>
    expect((await opened('zh-hant', page('a', place('b', '服務', '顧客滿意度'))).find('满意 意度')).anchors).toEqual(['b']));
  it('reads the directory, one file of words and one of the section, however long the book is', async () => {
    const filler = Array.from({ length: 400 }, (_, chapter) =>
      page(`c${chapter}`, place(`s${chapter}`, `Word${chapter}`, Array.from({ length: 60 }, (_, word) => `w${chapter}x${word}`).join(' '))),
    );
    const { find, asked } = opened('en', ...filler);
    expect((await find('word7')).anchors).toEqual(['s7']);
    expect(new Set(asked).size).toBe(3);
  });
});

describe('the places of a word', () => {
  it('are written and read back', () => {
    const postings = [
      { place: 3, worth: 0.9 },
      { place: 40, worth: 0.1 },
      { place: 2000, worth: 0.5 },
    ];
    const { postings: read, count } = readPostings(writePostings(postings));
    expect(read.map((one) => one.place)).toEqual([3, 40, 2000]);
    expect(count).toBe(3);
    for (const [index, { worth }] of read.entries()) expect(worth).toBeCloseTo(postings[index]?.worth ?? 0, 1);
  });
  it('are the most telling ones of a common word, and their true number is kept', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ place: at, worth: at / 1000 }));
    const { postings, count } = readPostings(writePostings(many));
    expect(count).toBe(1000);
    expect(postings).toHaveLength(mostPlaces);
    expect(postings[0]?.place).toBe(1000 - mostPlaces);
  });
  it('lie in the last file that begins before the word', () => {
    expect(fileOf(['a', 'm', 't'], 'quality')).toBe(1);
    expect(fileOf(['b'], 'a')).toBe(-1);
  });
});
