import { languages, sourceLanguage } from '../languages.ts';
import { nearest, type Problem, suggest } from '../markdown/problem.ts';
import { notesId, writtenChapters } from './inventory-ids.ts';
import type { Known } from './known.ts';
import { readYaml } from './read-yaml.ts';

/** Chapters of book.yaml that have no folder, where a folder with a name like theirs is not listed. */
export function checkChapterNames({ chapters, texts, book }: Known): Problem[] {
  const listed = new Set(chapters.map(({ id }) => id));
  const folders = new Set(texts.map(({ chapter }) => chapter));
  const unlisted = [...folders].filter((chapter) => !listed.has(chapter));
  return chapters.flatMap(({ id, line, column }): Problem[] => {
    const near = folders.has(id) ? undefined : nearest(id, unlisted);
    return near === undefined
      ? []
      : [
          {
            id: 'book:misspelt-chapter',
            file: book.file,
            line,
            column,
            what: `There is no folder "${id}" in chapters/, and "${near}" is in no part of the book`,
            remedy: `Write "${near}" here, or rename the folder.`,
          },
        ];
  });
}

/** Texts that have no place in the book, and prerequisites that are no chapters. */
export function checkChapters(known: Known): Problem[] {
  const chapters = known.chapters.map(({ id }) => id);
  const written = writtenChapters(known);
  const paths: string[] = languages.map(({ path }) => path);
  return known.texts.flatMap(({ file, chapter, language, nodes }) => {
    const start = { file, line: 1, column: 1 };
    const problems: Problem[] = [];
    if (!paths.includes(language))
      problems.push({
        ...start,
        id: 'book:unknown-language',
        what: `The book has no language "${language}"`,
        remedy: `Name the file for one of ${paths.join(', ')}, or add the language to src/languages.ts.`,
      });
    else if (!written.has(chapter))
      problems.push({
        ...start,
        id: 'book:no-english-text',
        what: `The chapter "${chapter}" has no ${sourceLanguage}.mdx`,
        remedy: `Write ${sourceLanguage}.mdx first: readers of other languages meet it where a translation is missing.`,
      });
    if (!chapters.includes(chapter) && chapter !== notesId)
      problems.push({
        ...start,
        id: 'book:unlisted-chapter',
        what: `The chapter "${chapter}" is not in book.yaml`,
        remedy: suggest(
          chapter,
          chapters,
          (near) => `the chapter "${near}", and is the folder misnamed`,
          'Add a line for it to book.yaml, where it belongs in the order.',
        ),
      });
    const matter = nodes.find(({ node }) => node.type === 'yaml');
    if (matter?.node.type !== 'yaml') return problems;
    const front = readYaml(file, chapter, matter.node.value, matter.line + 1);
    const prerequisites: unknown = (front.data as { prerequisites?: unknown } | null | undefined)
      ?.prerequisites;
    for (const [index, name] of (Array.isArray(prerequisites) ? prerequisites : []).entries())
      if (name === chapter)
        problems.push({
          id: 'book:own-prerequisite',
          ...front.placeOf(['prerequisites', index]),
          what: 'The chapter names itself as what to read first',
          remedy: 'Take it out, or name the chapter that comes before.',
        });
      else if (typeof name === 'string' && !chapters.includes(name))
        problems.push({
          id: 'book:unknown-chapter',
          ...front.placeOf(['prerequisites', index]),
          what: `book.yaml has no chapter "${name}"`,
          remedy: suggest(
            name,
            chapters,
            (near) => `"${near}"`,
            `The chapters are ${chapters.join(', ')}.`,
          ),
        });
    return problems;
  });
}
