import type { Problem } from '../markdown/problem.ts';
import { compareSections, difference } from './compare-sections.ts';
import type { ChapterText } from './parse-chapter.ts';
import { sectionsOf } from './text-marks.ts';

/** Asterisks that were meant as emphasis and stand in the text. */
const literalAsterisks = ({ file, nodes }: ChapterText): Problem[] =>
  nodes
    .filter(({ node }) => node.type === 'text' && node.value.includes('*'))
    .map((visited) =>
      difference(
        file,
        visited,
        'Asterisks here are no emphasis: readers would see them',
        'Move punctuation out of the emphasis, as in **字**。',
      ),
    );

/** Every difference of a translation from the English text that is more than words. */
export function compareTexts(text: ChapterText, english: ChapterText): Problem[] {
  if (text.unreadable)
    return [difference(text.file, text.unreadable, text.unreadable.message, 'Mend it first.')];
  const [ours, wanted] = [sectionsOf(text), sectionsOf(english)];
  const ids = wanted.map(({ id }) => id);
  const present = ours.map(({ id }) => id).filter((id) => ids.includes(id));
  const inOrder = ids.filter((id) => present.includes(id));
  const problems = ours
    .filter(({ id }) => !ids.includes(id))
    .map((section) =>
      difference(
        text.file,
        section,
        `English has no section "${section.id}"`,
        'Use the ids of the English headings.',
      ),
    );
  for (const [index, id] of present.entries())
    if (id !== inOrder[index]) {
      const section = ours.find((section) => section.id === id);
      if (section)
        problems.push(
          difference(
            text.file,
            section,
            `The section "${id}" stands where English has "${inOrder[index]}"`,
            'Keep the order of English.',
          ),
        );
      break;
    }
  for (const section of wanted) {
    const own = ours.find(({ id }) => id === section.id);
    // what is missing stands in English in its place, and in the table of translations
    if (own) problems.push(...compareSections(text, own, section, english.file));
  }
  return [...problems, ...literalAsterisks(text)];
}
