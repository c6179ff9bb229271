import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { LanguagePath } from '../../src/languages';
import { chooseTerms } from '../../src/search/engine/choose-terms';
import { createTextSearch, type Library } from '../../src/search/engine/find-texts';
import { type Pagefind, ranking } from '../../src/search/engine/pagefind';
import { createWordRules, normalizeQuery, parseQuery } from '../../src/search/engine/parse-query';
import { createTermIndex } from '../../src/search/engine/term-index';
import { readTerms, type TermsFile } from '../../src/search/engine/terms-file';
import { createFold } from '../../src/search/engine/tokens';

const opened = new Map<string, Promise<Pagefind>>();

/**
 * Pagefind's index of one language of a built book, opened once for all who ask. A second instance of the same module would put
 * its WebAssembly memory in place of the first one's, which then lacks the chunks that were loaded into the old memory.
 */
function pagefindFor(folder: string, language: string): Promise<Pagefind> {
  const key = `${folder} ${language}`;
  const pagefind = opened.get(key) ?? openPagefind(folder, language);
  opened.set(key, pagefind);
  return pagefind;
}

/** Opens Pagefind's index in Node: its files are read from the folder, and it is told its language. */
async function openPagefind(folder: string, language: string): Promise<Pagefind> {
  globalThis.fetch = (async (address: string | URL) => {
    const { pathname } = new URL(String(address), 'http://book');
    return new Response(readFileSync(`${folder}${pathname}`));
  }) as typeof fetch;
  const { createInstance } = (await import(
    `${pathToFileURL(`${folder}/pagefind/pagefind.js`).href}?${language}`
  )) as {
    createInstance(options: object): Pagefind;
  };
  const known = globalThis.document;
  globalThis.document = {
    querySelector: () => ({ getAttribute: () => language }),
  } as unknown as Document;
  const pagefind = createInstance({ ranking, baseUrl: '/', basePath: '/pagefind/' });
  globalThis.document = known;
  await pagefind.init();
  return pagefind;
}

/** Searches a built book as its search page does, with the same engine, for readers of one language. */
export function searchIn(folder: string, language: LanguagePath) {
  const page = readFileSync(`${folder}/${language}/search/index.html`, 'utf8');
  const listIn = (name: string) =>
    new RegExp(`data-${name}="([^"]*)"`).exec(page)?.[1]?.split(' ') ?? [];
  const read = (file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as unknown;
  const file = read(`${language}/search/terms.json`) as TermsFile;
  const fold = createFold(file.scriptPairs);
  const index = createTermIndex(readTerms(file, fold), language, fold);
  const rules = createWordRules(fold, file.stopWords);
  const library: Library = {
    open: (path) => pagefindFor(folder, path),
    words: async (path) => read(`pagefind/words-${path}.json`) as string[],
    dictionary: async (name) => read(`search/${name}.json`) as Record<string, string>,
  };
  const searched = listIn('searched') as LanguagePath[];
  const reader = { base: '/', language, searched, untranslated: listIn('untranslated') };
  const searchTexts = createTextSearch(reader, library, fold);

  /** The anchors shown for a query: of the cards, and of the texts as they stand below them, or with no card taken out. */
  return async (typed: string) => {
    const normalized = normalizeQuery(typed);
    const { query, terms, meant } = chooseTerms(parseQuery(normalized, rules), index);
    const anchors = async (shown: Set<string>) => {
      const answers = await searchTexts(
        { typed: normalized, folded: fold(normalized), terms: query, meant },
        shown,
        10,
      );
      return answers.groups
        .flatMap((group) => group.answers)
        .map(({ href, isSection }) => ({ anchor: href.split('#')[1] ?? '', isSection }));
    };
    const shown = new Set(terms.map(({ home }) => `${home.chapterId}#${home.anchor}`));
    return {
      cards: terms.map(({ home }) => home.anchor),
      shown: await anchors(shown),
      alone: await anchors(new Set()),
    };
  };
}
