import { headingsOf } from './inventory-ids.ts';
import type { ChapterText } from './parse-chapter.ts';
import type { Problem } from './problem.ts';

/** Headings without an id or of a rank that a chapter does not have. */
export function checkHeadings(text: ChapterText): Problem[] {
  const { file } = text;
  const problems: Problem[] = [];
  let hasSection = false;
  for (const { line, column, depth, id } of headingsOf(text)) {
    if (!id)
      problems.push({
        id: 'book:missing-section-id',
        file,
        line,
        column,
        what: 'The heading has no id',
        remedy: `Write it as "${'#'.repeat(depth)} Heading {#its-id}".`,
      });
    const remedy = 'Sections begin with ##, their parts with ###; the title of the chapter stands in its front matter.';
    if (depth !== 2 && depth !== 3)
      problems.push({ id: 'book:wrong-heading', file, line, column, what: `A heading with ${'#'.repeat(depth)} has no place in a chapter`, remedy });
    if (depth === 3 && !hasSection) problems.push({ id: 'book:wrong-heading', file, line, column, what: 'This part stands in no section', remedy });
    hasSection ||= depth === 2;
  }
  return problems;
}
