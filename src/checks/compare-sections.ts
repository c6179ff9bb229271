import type { MdastNode } from 'satteri';
import { textOf } from '../markdown/outline.ts';
import type { Place, Problem } from '../markdown/problem.ts';
import type { ChapterText, Visited } from './parse-chapter.ts';
import { citation, type Mark, type Section } from './text-marks.ts';
import { differentNumbers, surplus } from './typed-figures.ts';

const keyOfMark = ({ kind, value }: Mark): string => `${kind} ${value}`;

/** A difference of a translation from its English text. */
export const difference = (file: string, place: Place, what: string, remedy: string): Problem => ({
  id: 'book:other-than-english',
  file,
  line: place.line,
  column: place.column,
  what,
  remedy,
});

function compareMarks(file: string, ours: Section, english: Section, source: string): Problem[] {
  const missing = surplus(english.marks, ours.marks, keyOfMark).map((mark) =>
    difference(
      file,
      ours,
      `The section "${ours.id}" lacks the ${mark.kind} ${mark.value}`,
      `It stands in ${source}:${mark.line}.`,
    ),
  );
  const added = surplus(ours.marks, english.marks, keyOfMark).map((mark) =>
    difference(
      file,
      mark,
      `English has no ${mark.kind} ${mark.value} in the section "${ours.id}"`,
      'Write it as English does, or take it out.',
    ),
  );
  return [...added, ...missing];
}

/** Tags with ids in another order than in English. */
function compareOrder(file: string, ours: Section, english: Section): Problem[] {
  const idsOf = ({ marks }: Section) =>
    marks.flatMap(({ kind, value, line, column }) => {
      const [, name = '', id] = /^<([A-Z]\w*) .*?\bid="([^"]+)"/.exec(value) ?? [];
      return kind === 'tag' && id && name !== 'Term' ? [{ id, line, column }] : [];
    });
  const [own, wanted] = [idsOf(ours), idsOf(english)];
  if (own.length !== wanted.length) return [];
  const misplaced = own.findIndex(({ id }, index) => id !== wanted[index]?.id);
  const found = own[misplaced];
  return found && own.every(({ id }) => wanted.some((tag) => tag.id === id))
    ? [
        difference(
          file,
          found,
          `"${found.id}" stands where English has "${wanted[misplaced]?.id}"`,
          'Keep the order of English: languages are set side by side.',
        ),
      ]
    : [];
}

/** The words of a node without its formulas, which are compared as such. */
const sentenceOf = (node: MdastNode): string => {
  if (node.type === 'inlineMath') return ' ';
  if (!('children' in node)) return textOf(node);
  return node.children.map((child) => sentenceOf(child as MdastNode)).join('');
};

const wordsOf = (paragraphs: Visited[]): string =>
  paragraphs.map(({ node }) => sentenceOf(node).replace(citation, '')).join('\n');

/** Numbers typed in one of the two only. */
function compareNumbers(text: ChapterText, ours: Section, english: Section): Problem[] {
  const { here: more, inEnglish: less } = differentNumbers(
    wordsOf(ours.paragraphs),
    text.language,
    wordsOf(english.paragraphs),
  );
  if (more.length + less.length === 0) return [];
  const say = (numbers: string[]) => numbers.join(', ') || 'none';
  return [
    difference(
      text.file,
      ours,
      `Numbers typed in the section "${ours.id}" differ: only in English ${say(less)}; only here ${say(more)}`,
      'Type each number as often as English does, in digits where English has digits.',
    ),
  ];
}

function comparePlainText(text: ChapterText, ours: Section, english: Section): Problem[] {
  const problems: Problem[] = [];
  const [own, wanted] = [ours.paragraphs.length, english.paragraphs.length];
  if (own !== wanted)
    problems.push(
      difference(
        text.file,
        ours,
        `The section "${ours.id}" has ${own} paragraphs, in English ${wanted}`,
        'Sentences may be split or joined, paragraphs not: they are set side by side.',
      ),
    );
  const known = new Set(english.paragraphs.map(({ node }) => textOf(node).trim()));
  for (const paragraph of ours.paragraphs) {
    const words = textOf(paragraph.node).trim();
    if (known.has(words) && (words.match(/\p{Ll}{3,}/gu)?.length ?? 0) > 3)
      problems.push(
        difference(text.file, paragraph, 'This paragraph is the English one', 'Translate it.'),
      );
  }
  return problems;
}

/** Every difference of a translated section from its English one that is more than words. */
export const compareSections = (
  text: ChapterText,
  ours: Section,
  english: Section,
  source: string,
): Problem[] => [
  ...compareMarks(text.file, ours, english, source),
  ...compareOrder(text.file, ours, english),
  ...compareNumbers(text, ours, english),
  ...comparePlainText(text, ours, english),
];
