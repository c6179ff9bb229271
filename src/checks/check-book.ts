import { byPlace, type Problem } from '../markdown/problem.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkBookWords } from './check-book-words.ts';
import { checkCase } from './check-case.ts';
import { checkChapterNames, checkChapters } from './check-chapters.ts';
import { checkBibliography, checkCitations } from './check-citations.ts';
import { checkCode } from './check-code.ts';
import { checkCrossReferences } from './check-cross-references.ts';
import { checkDiagramSyntax, checkDiagrams } from './check-diagrams.ts';
import { checkExercises } from './check-exercises.ts';
import { checkFolders } from './check-folders.ts';
import { checkFormulas } from './check-formulas.ts';
import { checkHeadings } from './check-headings.ts';
import { checkIds } from './check-ids.ts';
import { checkImages, checkLinks } from './check-links.ts';
import { checkLock } from './check-lock.ts';
import { checkMarks } from './check-marks.ts';
import { checkNames } from './check-names.ts';
import { checkNumberEntries, checkNumbers } from './check-numbers.ts';
import { checkReadable } from './check-readable.ts';
import { checkQuestions, checkSections } from './check-sections.ts';
import { checkShapes } from './check-shapes.ts';
import { checkTags } from './check-tags.ts';
import { checkTermMembers, checkTerms } from './check-terms.ts';
import { checkTypedNumbers } from './check-typed-numbers.ts';
import { checkWords } from './check-words.ts';
import type { Known, ReadDiagram } from './known.ts';
import type { ChapterText } from './parse-chapter.ts';

type TextCheck = (text: ChapterText, known: Known) => Problem[];
type BookCheck = (known: Known) => Problem[];

/** What a text alone can get wrong. */
const alone: TextCheck[] = [
  checkTags,
  checkCode,
  checkFormulas,
  checkDiagrams,
  checkHeadings,
  checkLinks,
  checkImages,
  checkMarks,
  checkBlocks,
];
/** What a text can get wrong about the rest of the book. */
const together: TextCheck[] = [
  checkCrossReferences,
  checkCitations,
  checkTerms,
  checkNumbers,
  checkTypedNumbers,
  checkQuestions,
  checkExercises,
];
const whole: BookCheck[] = [
  checkChapters,
  checkIds,
  checkTermMembers,
  checkSections,
  checkNumberEntries,
  checkCase,
  checkBibliography,
  checkNames,
  checkWords,
  checkBookWords,
  checkLock,
];

/** All mistakes of a book, in the order of its files. While a file cannot be read at all, only what does not depend on it is judged. */
export async function checkBook(known: Known, readDiagram?: ReadDiagram): Promise<Problem[]> {
  const unreadable = checkReadable(known);
  const faulty = new Set(unreadable.map(({ file }) => file));
  const texts = known.texts.filter(({ file }) => !faulty.has(file));
  const misnamed = [...checkFolders(known), ...checkChapterNames(known)];
  const problems = [
    ...unreadable,
    ...misnamed,
    ...checkShapes(known).filter(({ file }) => !faulty.has(file)),
    ...texts.flatMap((text) => alone.flatMap((check) => check(text, known))),
  ];
  // a file that is not read, or a chapter under another name, would be missed wherever the book refers to it
  if (unreadable.length === 0 && misnamed.length === 0) {
    problems.push(
      ...known.texts.flatMap((text) => together.flatMap((check) => check(text, known))),
    );
    problems.push(...whole.flatMap((check) => check(known)));
  }
  if (readDiagram)
    for (const text of known.texts) problems.push(...(await checkDiagramSyntax(text, readDiagram)));
  return problems.sort(byPlace);
}
