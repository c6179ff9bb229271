import { citationKeys } from '../markdown/outline.ts';
import { type Problem, placeAt, suggest } from '../markdown/problem.ts';
import type { Known } from './known.ts';
import { type ChapterText, matchesIn } from './parse-chapter.ts';

/** Citations of works that the bibliography does not have. */
export function checkCitations(text: ChapterText, { bibliography }: Known): Problem[] {
  const works = new Set(bibliography.works.map(({ key }) => key));
  return matchesIn(text, /\[(@[^\]]+)\]/g).flatMap(({ match, start }) => {
    let from = start;
    return citationKeys(match[1] ?? '').flatMap(({ key }): Problem[] => {
      const found = key === '' ? -1 : text.source.indexOf(`@${key}`, from);
      const offset = found < 0 ? from : found;
      from = offset + 1;
      if (works.has(key)) return [];
      return [
        {
          id: 'book:unknown-citation',
          file: text.file,
          ...placeAt(text.source, offset),
          what: `references.bib has no work "${key}"`,
          remedy: suggest(
            key,
            works,
            (near) => `[@${near}]`,
            'Add the work to content/references.bib; a page goes after a comma, as in [@key, p. 3].',
          ),
        },
      ];
    });
  });
}

/** Works without a title or a year: their reference would have a hole. */
function incomplete({ bibliography: { file, source, works } }: Known): Problem[] {
  const entries = source.split(/^(?=[ \t]*@)/m);
  return works.flatMap(({ key, line, column }): Problem[] => {
    const entry =
      entries.find((text) =>
        new RegExp(`^[ \\t]*@\\w+\\s*\\{\\s*${RegExp.escape(key)}\\s*,`).test(text),
      ) ?? '';
    const has = (field: string) =>
      new RegExp(`[\\s,]${field}\\s*=\\s*[{"\\s]*[^\\s{}",]`, 'i').test(entry);
    // a page of the web may be undated
    const isUndated = /^[ \t]*@(misc|online)\b/i.test(entry);
    const missing = [
      ...(has('title') ? [] : ['title']),
      ...(has('year') || has('date') || isUndated ? [] : ['year']),
    ];
    return missing.length === 0
      ? []
      : [
          {
            id: 'book:incomplete-reference',
            file,
            line,
            column,
            what: `The work "${key}" has no ${missing.join(' and no ')}`,
            remedy: `Add ${missing.map((field) => `${field} = {…}`).join(' and ')} to it.`,
          },
        ];
  });
}

/** Two works with one key, and works without a title or a year. */
export function checkBibliography(known: Known): Problem[] {
  const { file, works } = known.bibliography;
  const twice = works.flatMap(({ key, line, column }, index): Problem[] => {
    const first = works.findIndex((work) => work.key === key);
    return first < index
      ? [
          {
            id: 'book:duplicate-citation',
            file,
            line,
            column,
            what: `The key "${key}" is used twice: first in line ${works[first]?.line}`,
            remedy: 'Give one work another key, or take it out when it is the same work.',
          },
        ]
      : [];
  });
  return [...twice, ...incomplete(known)];
}
