import { type LanguagePath, languageOf, sourceLanguage } from '../languages';
import { type Group, groupSections, keepTelling } from './group-sections';
import { type Index, loadIndex } from './load-index';
import { shareFound } from './match-words';
import { normaliseQuery, otherSpellings, tellingWords, wordsOf } from './normalise-query';

export type Found = {
  groups: Group[];
  /** pages that match too and were not opened yet */
  rest: number;
  /** the query that was answered, when it is not the one asked */
  answered: string;
  /** words of the query that no text holds */
  without: string[];
};
type Opened = { groups: Group[]; rest: number };

/** Asks one index and opens the pages it names. */
export type Ask = (query: string, most: number) => Promise<Opened>;

const unknownOf = (query: string, { groups }: Opened): string[] => {
  const forms = groups.flatMap((group) => [...group.forms]);
  return tellingWords(query).filter((word) => shareFound(word, forms) === 0);
};

/** Asks for a query; where a word is unknown, tries its other spellings, and asks again without those that stay unknown. */
export async function askPatiently(ask: Ask, query: string, language: LanguagePath, most: number): Promise<Found> {
  const first = await ask(query, most);
  const unknown = first.groups.length > 0 ? unknownOf(query, first) : tellingWords(query);
  if (unknown.length === 0) return { ...first, answered: '', without: [] };
  const kept: string[] = [];
  const without: string[] = [];
  for (const word of wordsOf(query)) {
    const known = unknown.includes(word) ? await knownSpelling(ask, word, language) : word;
    if (known) kept.push(known);
    else without.push(word);
  }
  const changed = kept.join(' ');
  const isHopeless = tellingWords(query).every((word) => without.includes(word));
  if (isHopeless) return { groups: [], rest: 0, answered: '', without };
  return { ...(changed === query ? first : await ask(changed, most)), answered: without.length > 0 || changed === query ? '' : changed, without };
}

async function knownSpelling(ask: Ask, word: string, language: LanguagePath): Promise<string | undefined> {
  for (const spelling of [word, ...otherSpellings(word, language)]) {
    const found = await ask(spelling, 1);
    if (found.groups.length > 0 && unknownOf(spelling, found).length === 0) return spelling;
  }
  return undefined;
}

/** Finds sections for a reader of a language, and loads the indexes beforehand when told to warm up; chapters not translated for them are searched in English. */
export function sectionFinder(language: LanguagePath, untranslated: string[]): { find(typed: string, most: number): Promise<Found>; warm(): void } {
  const indexes = new Map<LanguagePath, Promise<Index>>();
  const indexOf = (path: LanguagePath) => {
    const loading = indexes.get(path) ?? loadIndex(languageOf(path)?.tag ?? path);
    indexes.set(path, loading);
    loading.catch(() => indexes.delete(path));
    return loading;
  };
  const searched: LanguagePath[] = language === sourceLanguage || untranslated.length === 0 ? [language] : [language, sourceLanguage];

  async function find(typed: string, most: number): Promise<Found> {
    const query = normaliseQuery(typed);
    const answers = await Promise.all(
      searched.map(async (path) => {
        const index = await indexOf(path);
        return askPatiently((words, count) => openPages(index, words, count, { path, language, untranslated }), query, path, most);
      }),
    );
    const fewest = Math.min(...answers.filter(({ groups }) => groups.length > 0).map(({ without }) => without.length));
    const used = answers.filter(({ groups, without }) => groups.length > 0 && without.length === fewest);
    return {
      groups: keepTelling(used.flatMap(({ groups }) => groups)),
      rest: used.reduce((sum, { rest }) => sum + rest, 0),
      answered: used[0]?.answered ?? '',
      without: used[0]?.without ?? [],
    };
  }
  // What fails here fails again, and is told, when something is searched for.
  const warm = () => searched.forEach((path) => void indexOf(path).catch(() => {}));
  return { find, warm };
}

type Reading = { path: LanguagePath; language: LanguagePath; untranslated: string[] };

/** Opens the first pages an index names, passing over pages of other languages and English ones that the reader has in their own. */
async function openPages(index: Index, words: string, most: number, { path, language, untranslated }: Reading): Promise<Opened> {
  const isEnglish = path !== language;
  const matches = (await index.search(words)).results.filter(({ id }) => id.startsWith(`${path}_`));
  const groups: Group[] = [];
  let next = 0;
  while (groups.length < most && next < matches.length) {
    const pages = await Promise.all(matches.slice(next, next + most - groups.length).map((match) => match.data()));
    next += pages.length;
    const wanted = pages.filter(({ url }) => !isEnglish || untranslated.includes(url.split(`/${path}/`)[1]?.split('/')[0] ?? ''));
    groups.push(...wanted.map((page) => ({ ...groupSections(page, words, (url) => url.replace(`/${path}/`, `/${language}/`)), isEnglish })));
  }
  return { groups, rest: matches.length - next };
}
