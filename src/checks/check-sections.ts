import { sourceLanguage } from '../languages.ts';
import { type Problem, suggest } from '../markdown/problem.ts';
import type { Known } from './known.ts';
import { type ChapterText, textProperty } from './parse-chapter.ts';

const sectionsOf = ({ ids }: Known, chapter: string, language: string): string[] =>
  ids
    .filter((one) => one.kind === 'section' && one.chapter === chapter && one.language === language)
    .map(({ id }) => id);

const explain = (section: string, sections: string[]): Pick<Problem, 'id' | 'what' | 'remedy'> => ({
  id: 'book:unknown-section',
  what: `This chapter has no section "${section}"`,
  remedy: suggest(
    section,
    sections,
    (near) => `"${near}"`,
    sections.length > 0 ? `Its sections are ${sections.join(', ')}.` : 'Write its sections first.',
  ),
});

/** Terms and questions that belong to a section which their chapter does not have. */
export function checkSections(known: Known): Problem[] {
  return [...known.terms, ...known.questions].flatMap(({ file, path, value }): Problem[] => {
    const section = value['section'];
    const sections = sectionsOf(known, file.chapter, sourceLanguage);
    if (typeof section !== 'string' || sections.includes(section)) return [];
    return [{ ...file.placeOf([...path, 'section']), ...explain(section, sections) }];
  });
}

/** `<Questions section>` that would print nothing. */
export function checkQuestions(text: ChapterText, known: Known): Problem[] {
  const { file, tags, chapter } = text;
  const questions = known.questions
    .filter((question) => question.file.chapter === chapter)
    .map(({ value }) => value['section']);
  return tags.flatMap((tag): Problem[] => {
    const section = tag.name === 'Questions' ? textProperty(tag, 'section') : undefined;
    if (!section) return [];
    const place = { file, line: section.line, column: section.column };
    const sections = sectionsOf(known, chapter, sourceLanguage);
    if (!sections.includes(section.value))
      return [{ ...place, ...explain(section.value, sections) }];
    if (questions.includes(section.value)) return [];
    return [
      {
        ...place,
        id: 'book:no-questions',
        what: `The section "${section.value}" has no questions`,
        remedy: `Add one to questions.yaml with "section: ${section.value}", or take the tag out.`,
      },
    ];
  });
}
