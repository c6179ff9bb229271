import { type Place, type Problem, suggest } from '../markdown/problem.ts';
import { idsInLanguage } from './inventory-ids.ts';
import type { Known } from './known.ts';
import { type ChapterText, matchesIn } from './parse-chapter.ts';

/** References to an id that the book does not have. */
export function checkCrossReferences(text: ChapterText, known: Known): Problem[] {
  const { file, nodes, language } = text;
  const ids = new Set(idsInLanguage(known, language).map(({ id }) => id));
  const links = nodes.flatMap(({ node, line, column }): (Place & { id: string })[] =>
    (node.type === 'link' || node.type === 'definition') && node.url.startsWith('#')
      ? [{ line, column, id: node.url.slice(1) }]
      : [],
  );
  const references = matchesIn(text, /\[#([^\]\s]+)\]/g).map(({ match, line, column }) => ({
    line,
    column,
    id: match[1] ?? '',
  }));
  return [...links, ...references]
    .filter(({ id }) => !ids.has(id))
    .map(({ id, line, column }) => ({
      id: 'book:dead-cross-reference',
      file,
      line,
      column,
      what: `Nothing in the book has the id "${id}"`,
      remedy: suggest(
        id,
        ids,
        (near) => `"${near}"`,
        'Name the id of a section, figure, table, formula, example, widget, term or chapter.',
      ),
    }));
}
