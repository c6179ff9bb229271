import { sourceLanguage } from '../languages.ts';
import { type Problem, suggest } from '../markdown/problem.ts';
import { valueAt } from '../schemas/words.ts';
import type { Known } from './known.ts';
import { isRecord } from './read-yaml.ts';

/** Titles of parts in `book/<language>.yaml` against the parts of book.yaml. */
export function checkBookWords({ book, bookWords }: Known): Problem[] {
  const listed = valueAt(book.data, ['parts']);
  const parts = (Array.isArray(listed) ? listed : []).flatMap((part: unknown) =>
    isRecord(part) ? [String(part['id'])] : [],
  );
  return bookWords.flatMap((file) => {
    const titles = valueAt(file.data, ['parts']);
    const named = Object.keys(isRecord(titles) ? titles : {});
    const unknown = named.filter((id) => !parts.includes(id));
    const missing =
      unknown.length > 0 || file.language !== sourceLanguage
        ? []
        : parts.filter((id) => !named.includes(id));
    return [
      ...unknown.map((id) => ({
        id: 'book:unknown-words' as const,
        ...file.placeOf(['parts', id], 'key'),
        what: `book.yaml has no part "${id}"`,
        remedy: suggest(id, parts, (name) => `"${name}"`, `The parts are ${parts.join(', ')}.`),
      })),
      ...missing.map((id) => ({
        id: 'book:missing-words' as const,
        ...file.placeOf(['parts']),
        what: `The part "${id}" of book.yaml has no title here`,
        remedy: `Add a line "${id}: …" under parts.`,
      })),
    ];
  });
}
