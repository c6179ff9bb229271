import type { LanguagePath } from '../../languages';
import { type Pagefind, ranking } from '../engine/find-sections';
import { type Reader, textFinder } from '../engine/find-texts';
import type { Dictionary, DictionaryName } from '../engine/translations';
import type { Fetch } from './fetch-once';

export { restButton, resultGroups } from './show-results';

/**
 * Pagefind for one language. It takes the language from the page when it starts, and two languages of one imported module
 * share the first one's WebAssembly and fail; so each language imports a module of its own.
 */
async function openPagefind(base: string, path: LanguagePath): Promise<Pagefind> {
  const { createInstance } = (await import(
    /* @vite-ignore */ `${base}pagefind/pagefind.js?${path}`
  )) as { createInstance(options: object): Pagefind };
  const page = document.documentElement;
  const lang = page.lang;
  page.lang = path;
  // without a worker, which is another 12 kB to fetch for the few milliseconds that a search takes
  const pagefind = createInstance({
    ranking,
    baseUrl: '/',
    basePath: `${base}pagefind/`,
    noWorker: true,
  });
  page.lang = lang;
  await pagefind.init();
  return pagefind;
}

/** The texts of the site, each language opened when it is first searched, and tried again after a failure. */
export function openTexts(reader: Reader, fetchFile: Fetch, fold: (text: string) => string) {
  const opened = new Map<LanguagePath, Promise<Pagefind>>();
  const open = (path: LanguagePath) => {
    const pagefind = opened.get(path) ?? openPagefind(reader.base, path);
    opened.set(path, pagefind);
    pagefind.catch(() => opened.delete(path));
    return pagefind;
  };
  const words = async (path: LanguagePath) =>
    (await fetchFile(`${reader.base}pagefind/words-${path}.json`)) as string[];
  const dictionary = async (name: DictionaryName) =>
    (await fetchFile(`${reader.base}search/${name}.json`)) as Dictionary;
  return textFinder(reader, { open, words, dictionary }, fold);
}
