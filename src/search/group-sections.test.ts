import { describe, expect, it } from 'vitest';
import { groupSections, keepTelling } from './group-sections';
import type { Fragment } from './load-index';

/** A page as the index describes it: sections of words, where the matching ones are written in capitals. */
function pageOf(sections: { element: 'h1' | 'h2' | 'h3'; id: string; title: string; text: string }[]): Fragment {
  const words: string[] = [];
  const anchors: Fragment['anchors'] = [];
  const sub_results: Fragment['sub_results'] = [];
  for (const { element, id, title, text } of sections) {
    const start = words.length;
    words.push(...`${title} ${text}`.split(' '));
    const anchor = { element, id, text: title, location: start };
    if (element !== 'h1') anchors.push(anchor);
    const weighted_locations = words.flatMap((word, location) => (location >= start && /^[A-Z]+$/.test(word) ? [{ location }] : []));
    if (weighted_locations.length > 0)
      sub_results.push({ title, url: `/en/scores/${element === 'h1' ? '' : `#${id}`}`, ...(element === 'h1' ? {} : { anchor }), weighted_locations });
  }
  return { url: '/en/scores/', raw_content: words.join(' '), meta: { title: 'Four scores', chapter: '6', part: 'Measuring' }, anchors, sub_results };
}
const here = (url: string) => url;

describe('a found page', () => {
  const page = pageOf([
    { element: 'h1', id: '', title: 'scores', text: 'we put a MARGIN of ERROR on it' },
    { element: 'h2', id: 'nps', title: 'step by step', text: 'the MARGIN here is small' },
    { element: 'h2', id: 'sure', title: 'MARGIN of ERROR', text: 'how sure you are' },
    { element: 'h3', id: 'all-agree', title: 'when all agree', text: 'there is still an ERROR' },
  ]);
  const group = groupSections(page, 'margin of error', (url) => url.replace('/en/', '/pl/'));

  it('gives the section named for the query first', () =>
    expect(group.sections[0]).toMatchObject({ href: '/pl/scores/?mark=margin%20of%20error#sure', coverage: 1 }));
  it('marks the words in a heading', () =>
    expect(group.sections[0]?.title).toEqual([
      { text: 'MARGIN', marked: true },
      { text: ' of ', marked: false },
      { text: 'ERROR', marked: true },
    ]));
  it('does not repeat the heading in the excerpt', () => expect(group.sections[0]?.excerpt).toEqual([{ text: 'how sure you are', marked: false }]));
  it('says which section a part belongs to', () => expect(group.sections.find(({ href }) => href.endsWith('#all-agree'))?.above).toBe('MARGIN of ERROR'));
  it('calls the text before the first section by no name', () => expect(group.sections.find(({ href }) => !href.includes('#'))?.title).toEqual([]));
  it('knows its chapter and part', () => expect(group).toMatchObject({ number: '6', part: 'Measuring', title: 'Four scores' }));
  it('keeps the sections that hold both words when some do', () =>
    expect(keepTelling([{ ...group, isEnglish: false }])[0]?.sections.map(({ coverage }) => coverage)).toEqual([1, 1]));
  it('is not shown when it holds far fewer of the words than another', () => {
    const poor = groupSections(pageOf([{ element: 'h2', id: 'x', title: 'other', text: 'one ERROR' }]), 'margin of error', here);
    expect(
      keepTelling([
        { ...poor, isEnglish: false },
        { ...group, isEnglish: false },
      ]),
    ).toHaveLength(1);
  });
  it('comes before English ones when it is in the language of the reader', () => {
    const own = groupSections(pageOf([{ element: 'h2', id: 'x', title: 'other', text: 'one ERROR and a MARGIN' }]), 'margin of error', here);
    expect(
      keepTelling([
        { ...group, isEnglish: true },
        { ...own, isEnglish: false },
      ]).map(({ isEnglish }) => isEnglish),
    ).toEqual([false, true]);
  });
});
