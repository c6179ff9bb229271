import type { LanguagePath } from '../../languages';
import { type Answers, chooseTerms } from '../engine/choose-terms';
import { indexNames } from '../engine/names';
import { askedWords, readAsking } from '../engine/query-words';
import { readTerms, type Term, type TermsFile } from '../engine/terms-shape';
import { foldWith } from '../engine/tokens';
import type { Definition } from '../index/definitions-file';
import { fetchOnce } from './fetch-once';
import type { FindTexts, Texts } from './find-texts';

/** What a page knows about its reader: the languages whose texts are searched, and the chapters read in English. */
export type Reader = { base: string; language: LanguagePath; searched: LanguagePath[]; untranslated: string[] };

/** Answers queries: terms at once from a small file, texts from files that are fetched as they are needed. Rejects what cannot be fetched. */
export function answerer(reader: Reader) {
  const fetchFile = fetchOnce();
  const isHere = (place: string) => place.replace(/^.*\//, '');
  let ready: Promise<ReturnType<typeof prepare>> | undefined;

  function prepare(file: TermsFile) {
    const fold = foldWith(file.scripts);
    const names = indexNames(readTerms(file, reader.language, fold), reader.language, fold);
    const asking = readAsking(file.asking);
    let finder: Promise<FindTexts> | undefined;
    const texts = () => (finder ??= import('./find-texts').then(({ textFinder }) => textFinder({ ...reader, scripts: file.scripts }, fetchFile)));
    return { fold, names, asking, texts };
  }
  function load() {
    ready ??= fetchFile(`${reader.base}${reader.language}/search/terms.json`).then((file) => prepare(file as TermsFile));
    ready.catch(() => {
      ready = undefined;
    });
    return ready;
  }

  async function terms(query: string): Promise<Answers> {
    const { fold, names, asking } = await load();
    return chooseTerms(askedWords(query, fold, asking), names);
  }

  async function texts({ asked, terms: shown, isSure }: Answers, most: number): Promise<Texts> {
    const { texts: finder } = await load();
    const places = shown.map(({ home }) => home.href.split('/').slice(-2).join(''));
    const find = await finder();
    return find({ asked, terms: isSure ? shown.slice(0, 1) : [], shown: new Set(places.map(isHere)) }, most);
  }

  const definition = async ({ file, place }: Term): Promise<Definition> => ((await fetchFile(file)) as Definition[])[place] ?? ['', 0, ''];

  return { load, terms, texts, definition };
}
