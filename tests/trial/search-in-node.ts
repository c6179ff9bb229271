import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chooseTerms } from '../../src/search/engine/choose-terms';
import { type Fragment, findSections, isKnown, type Pagefind, ranking, soughtWords } from '../../src/search/engine/find-sections';
import { indexNames } from '../../src/search/engine/names';
import { nearestWords } from '../../src/search/engine/nearest-words';
import { normaliseQuery } from '../../src/search/engine/normalise-query';
import { askedWords, readAsking } from '../../src/search/engine/query-words';
import { readTerms, type TermsFile } from '../../src/search/engine/terms-shape';
import { foldWith, tokensOf } from '../../src/search/engine/tokens';

/** Opens Pagefind's index of a built book in Node: its files are read from the folder, and it is told its language. */
export async function openPagefind(folder: string, language: string): Promise<Pagefind> {
  const base = '/pagefind/';
  globalThis.fetch = (async (address: string | URL) => {
    const path = new URL(String(address), 'http://book').pathname;
    return new Response(readFileSync(`${folder}${path}`));
  }) as typeof fetch;
  const { createInstance } = (await import(`${pathToFileURL(`${folder}/pagefind/pagefind.js`).href}?${language}`)) as { createInstance(options: object): Pagefind };
  const known = globalThis.document;
  globalThis.document = { querySelector: () => ({ getAttribute: () => language }) } as unknown as Document;
  const pagefind = createInstance({ ranking, baseUrl: '/', basePath: base });
  globalThis.document = known;
  await pagefind.init();
  return pagefind;
}
void [chooseTerms, findSections, isKnown, soughtWords, indexNames, nearestWords, normaliseQuery, askedWords, readAsking, readTerms, foldWith, tokensOf] as unknown as [Fragment, TermsFile];
