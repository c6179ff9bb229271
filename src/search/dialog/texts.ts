import type { LanguagePath } from '../../languages';
import { createTextSearch, type Reader } from '../engine/find-texts';
import { type Pagefind, ranking } from '../engine/pagefind';
import type { Fold } from '../engine/tokens';
import type { Dictionary } from '../engine/translate';
import { once } from './once';

type FetchJson = (path: string) => Promise<unknown>;

// The marks on landing travel with the texts: a third script that shares modules with both would
// make the bundler cut those out, one more request for the first answer.
export { markLandedWords } from './mark-words';
export { moreSections, textGroups } from './text-groups';

/**
 * Opens Pagefind for one language. It takes the language from the page when it starts, and two
 * instances of one imported module share their WebAssembly memory and fail, so each language imports
 * a module of its own.
 */
async function openPagefind(base: string, language: string): Promise<Pagefind> {
  const { createInstance } = (await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js?${language}`
  )) as { createInstance(options: object): Pagefind };
  const page = document.documentElement;
  const { lang } = page;
  page.lang = language;
  // a worker would be another 12 kB to fetch for the few milliseconds that a search takes
  const options = { ranking, baseUrl: '/', basePath: `${base}pagefind/`, noWorker: true };
  const pagefind = createInstance(options);
  page.lang = lang;
  await pagefind.init();
  return pagefind;
}

/** The search of the site's texts. */
export function openTexts(reader: Reader, fetchJson: FetchJson, fold: Fold) {
  const open = once((language) => openPagefind(reader.base, language));
  const library = {
    open: (language: LanguagePath) => open(language),
    words: async (language: LanguagePath) =>
      (await fetchJson(`pagefind/words-${language}.json`)) as string[],
    dictionary: async (name: string) => (await fetchJson(`search/${name}.json`)) as Dictionary,
  };
  return createTextSearch(reader, library, fold);
}
