import { type Answers, chooseTerms } from '../engine/choose-terms';
import type { FindTexts, Reader, Texts } from '../engine/find-texts';
import { indexNames } from '../engine/names';
import { askedWords, readAsking } from '../engine/query-words';
import { readTerms, type Term, type TermsFile } from '../engine/terms-shape';
import { foldWith } from '../engine/tokens';
import type { Definition } from '../index/definitions-file';
import { fetchOnce } from './fetch-once';

/** Answers queries: terms at once from a small file, texts from files that are fetched as they are needed. Rejects what cannot be fetched. */
export function answerer(reader: Reader) {
  const fetchFile = fetchOnce();
  let ready: Promise<ReturnType<typeof prepare>> | undefined;

  function prepare(file: TermsFile) {
    const fold = foldWith(file.scripts);
    const names = indexNames(readTerms(file, reader.language, fold), reader.language, fold);
    const asking = readAsking(file.asking);
    let finder: Promise<FindTexts> | undefined;
    const texts = () =>
      (finder ??= import('./open-texts').then(({ openTexts }) =>
        openTexts(reader, fetchFile, fold),
      ));
    return { fold, names, asking, texts };
  }
  function load() {
    ready ??= fetchFile(`${reader.base}${reader.language}/search/terms.json`).then((file) =>
      prepare(file as TermsFile),
    );
    ready.catch(() => {
      ready = undefined;
    });
    return ready;
  }

  async function terms(query: string): Promise<Answers> {
    const { fold, names, asking } = await load();
    return chooseTerms(askedWords(query, fold, asking), names);
  }

  async function texts(
    query: string,
    { asked, terms: shown, isSure }: Answers,
    limit: number,
  ): Promise<Texts> {
    const { fold, texts: finder } = await load();
    const find = await finder();
    return find(
      {
        asked,
        typed: fold(query),
        terms: isSure ? shown.slice(0, 1) : [],
        shown: new Set(shown.map(({ home }) => sectionOf(home.href))),
      },
      limit,
    );
  }

  const definition = async ({ file, place }: Term): Promise<Definition> =>
    ((await fetchFile(file)) as Definition[])[place] ?? ['', 0, ''];

  return { load, terms, texts, definition };
}

/** "scores#nps" of "/en/scores/#nps". */
const sectionOf = (href: string): string => href.split('/').slice(-2).join('');
