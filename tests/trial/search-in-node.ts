import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Pagefind, ranking } from '../../src/search/engine/find-sections';

/** Opens Pagefind's index of a built book in Node: its files are read from the folder, and it is told its language. */
export async function openPagefind(folder: string, language: string): Promise<Pagefind> {
  const base = '/pagefind/';
  globalThis.fetch = (async (address: string | URL) => {
    const path = new URL(String(address), 'http://book').pathname;
    return new Response(readFileSync(`${folder}${path}`));
  }) as typeof fetch;
  const { createInstance } = (await import(`${pathToFileURL(`${folder}/pagefind/pagefind.js`).href}?${language}`)) as {
    createInstance(options: object): Pagefind;
  };
  const known = globalThis.document;
  globalThis.document = { querySelector: () => ({ getAttribute: () => language }) } as unknown as Document;
  const pagefind = createInstance({ ranking, baseUrl: '/', basePath: base });
  globalThis.document = known;
  await pagefind.init();
  return pagefind;
}
