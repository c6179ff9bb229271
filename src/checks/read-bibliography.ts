import { type Place, placeAt } from '../markdown/problem.ts';

/** A .bib file: its works in order, each with the place of its key. */
export type Bibliography = { file: string; source: string; works: (Place & { key: string })[] };

/** Reads the keys of a .bib file. */
export function readBibliography(file: string, source: string): Bibliography {
  const works = [
    ...source.matchAll(/^[ \t]*@(?!comment|string|preamble)\w+\s*\{\s*([^\s,{}]+)/gim),
  ].map((match) => {
    const key = match[1] ?? '';
    return { key, ...placeAt(source, match.index + match[0].length - key.length) };
  });
  return { file, source, works };
}
