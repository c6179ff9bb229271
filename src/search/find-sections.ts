import { type LanguagePath, languageOf, sourceLanguage } from '../languages';
import { type Group, groupSections } from './group-sections';
import { type Index, loadIndex, type Match } from './load-index';
import { normaliseQuery, otherSpellings, wordsOf } from './normalise-query';

export type Found = {
  groups: Group[];
  /** pages that match too and were not opened yet */
  rest: number;
  /** the query that was answered, when it is not the one asked */
  answered: string;
  /** words of the query that no text holds */
  without: string[];
};
type Answer = { matches: Match[]; query: string; without: string[]; language: LanguagePath };

/** Asks an index; when nothing holds all the words, corrects the spelling of those it does not know and leaves out the hopeless ones. */
export async function askPatiently(index: Index, query: string, language: LanguagePath): Promise<Answer> {
  const ask = async (words: string) => (await index.search(words)).results.filter(({ id }) => id.startsWith(`${language}_`));
  const matches = await ask(query);
  if (matches.length > 0) return { matches, query, without: [], language };
  const kept: string[] = [];
  const without: string[] = [];
  for (const word of wordsOf(query)) {
    const spellings = [word, ...otherSpellings(word, language)];
    const counts = await Promise.all(spellings.map(async (spelling) => (await ask(spelling)).length));
    const most = Math.max(...counts);
    const best = (counts[0] ?? 0) > 0 ? word : spellings[counts.indexOf(most)];
    if (most > 0 && best) kept.push(best);
    else without.push(word);
  }
  const changed = kept.join(' ');
  return { matches: changed && changed !== query ? await ask(changed) : [], query: changed, without, language };
}

/** Makes the function that finds sections for a reader of a language; chapters not translated for them are searched in English. */
export function sectionFinder(language: LanguagePath, untranslated: string[]): (typed: string, most: number) => Promise<Found> {
  const indexes = new Map<LanguagePath, Promise<Index>>();
  const indexOf = (path: LanguagePath) => {
    const loading = indexes.get(path) ?? loadIndex(languageOf(path)?.tag ?? path);
    indexes.set(path, loading);
    loading.catch(() => indexes.delete(path));
    return loading;
  };
  const searched: LanguagePath[] = language === sourceLanguage || untranslated.length === 0 ? [language] : [language, sourceLanguage];

  return async (typed, most) => {
    const query = normaliseQuery(typed);
    // One after the other: the language of an index is read from the page while it is made.
    const answers: Answer[] = [];
    for (const path of searched) answers.push(await askPatiently(await indexOf(path), query, path));
    const full = answers.filter(({ matches, without }) => matches.length > 0 && without.length === 0);
    const used = full.length > 0 ? full : answers.filter(({ matches }) => matches.length > 0);
    const groups: Group[] = [];
    let rest = 0;
    for (const answer of used) {
      const { opened, unopened } = await open(answer, language, untranslated, most);
      groups.push(...opened);
      rest += unopened;
    }
    const first = used[0];
    return { groups, rest, answered: first && first.query !== query ? first.query : '', without: first?.without ?? [] };
  };
}

async function open({ matches, query, language: path }: Answer, language: LanguagePath, untranslated: string[], most: number): Promise<{ opened: Group[]; unopened: number }> {
  const isEnglish = path !== language;
  const opened: Group[] = [];
  let next = 0;
  while (opened.length < most && next < matches.length) {
    const pages = await Promise.all(matches.slice(next, next + most - opened.length).map((match) => match.data()));
    next += pages.length;
    const wanted = pages.filter(({ url }) => !isEnglish || untranslated.includes(chapterOf(url, path)));
    opened.push(...wanted.map((page) => ({ ...groupSections(page, query, (url) => url.replace(`/${path}/`, `/${language}/`)), isEnglish })));
  }
  opened.sort((a, b) => (b.sections[0]?.score ?? 0) - (a.sections[0]?.score ?? 0));
  return { opened, unopened: matches.length - next };
}

const chapterOf = (url: string, path: LanguagePath): string => url.split(`/${path}/`)[1]?.split('/')[0] ?? '';
