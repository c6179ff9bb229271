import { type Problem, suggest } from '../markdown/problem.ts';
import type { Known } from './known.ts';
import { type ChapterText, textProperty } from './parse-chapter.ts';

const explain = (id: string, known: Known): Pick<Problem, 'id' | 'what' | 'remedy'> => ({
  id: 'book:unknown-term',
  what: `There is no term "${id}"`,
  remedy: suggest(
    id,
    known.terms.map((term) => term.id),
    (near) => `"${near}"`,
    'Add it to the terms.yaml of the chapter that is its home.',
  ),
});

/** `<Term>` tags that name no term. */
export function checkTerms(text: ChapterText, known: Known): Problem[] {
  return text.tags.flatMap((tag): Problem[] => {
    const id = tag.name === 'Term' ? textProperty(tag, 'id') : undefined;
    if (!id || known.terms.some((term) => term.id === id.value)) return [];
    return [{ file: text.file, line: id.line, column: id.column, ...explain(id.value, known) }];
  });
}

/** Members of a term that are no terms. */
export function checkTermMembers(known: Known): Problem[] {
  return known.terms.flatMap(({ file, path, value }) =>
    (Array.isArray(value['members']) ? (value['members'] as unknown[]) : []).flatMap(
      (member, index): Problem[] =>
        typeof member !== 'string' || known.terms.some((term) => term.id === member)
          ? []
          : [
              {
                ...file.placeOf([...path, 'members', index]),
                ...explain(member, known),
              },
            ],
    ),
  );
}
