import type { Problem } from '../markdown/problem.ts';
import { headingsOf } from './inventory-ids.ts';
import type { ChapterText } from './parse-chapter.ts';

/** Headings without an id or of a rank that a chapter does not have. */
export function checkHeadings(text: ChapterText): Problem[] {
  const { file } = text;
  const problems: Problem[] = [];
  let hasSection = false;
  for (const { line, column, depth, id, idPlace, title, written } of headingsOf(text)) {
    const braces = /\{#([^}]*)\}\s*$/.exec(written)?.[1];
    if (braces !== undefined && braces !== id)
      problems.push({
        id: 'book:bad-id',
        file,
        ...idPlace,
        what: `"${braces}" is not an id`,
        remedy: 'Write lower-case ASCII words joined by hyphens, such as "first-contact".',
      });
    if (!title)
      problems.push({
        id: 'book:empty-heading',
        file,
        line,
        column,
        what: 'The heading has no words',
        remedy: `Write it as "${'#'.repeat(depth)} Heading {#its-id}".`,
      });
    if (!id && braces === undefined && depth !== 1)
      problems.push({
        id: 'book:missing-section-id',
        file,
        line,
        column,
        what: 'The heading has no id',
        remedy: `Write it as "${'#'.repeat(depth)} Heading {#its-id}".`,
      });
    const remedy =
      'Sections begin with ##, their parts with ###; the title of the chapter stands in its front matter.';
    if (depth !== 2 && depth !== 3)
      problems.push({
        id: 'book:wrong-heading',
        file,
        line,
        column,
        what: `A heading with ${'#'.repeat(depth)} has no place in a chapter`,
        remedy:
          depth === 1
            ? 'The title of the chapter stands in its front matter (title: …): take this line out, or write ## for a section.'
            : remedy,
      });
    if (depth === 3 && !hasSection)
      problems.push({
        id: 'book:wrong-heading',
        file,
        line,
        column,
        what: 'This part stands in no section',
        remedy,
      });
    hasSection ||= depth === 2;
  }
  return problems;
}
