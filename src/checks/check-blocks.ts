import { isJsx } from '../markdown/outline.ts';
import type { Problem } from '../markdown/problem.ts';
import { type ChapterText, textProperty } from './parse-chapter.ts';

/** Tags that mean nothing without something between their opening and closing tag. */
const blocks = new Set([
  ...['Figure', 'Table', 'Formula', 'Example', 'RealCase', 'Claim', 'Said', 'Evidence'],
  ...['Objectives', 'Pitfall', 'Aside', 'Try', 'Recap', 'Term'],
]);

const isBlank = (source: string): boolean =>
  source.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').trim() === '';

function emptyBlocks({ file, source, nodes }: ChapterText): Problem[] {
  return nodes.flatMap(({ node, line, column, start, end }): Problem[] => {
    if (!isJsx(node) || !blocks.has(node.name ?? '')) return [];
    const written = source.slice(start, end);
    const inside =
      /\/>\s*$/.test(written) && node.children.length === 0 ? '' : innerSource(written);
    if (node.children.length > 0 && !isBlank(inside)) return [];
    return [
      {
        id: 'book:empty-block',
        file,
        line,
        column,
        what: `<${node.name}> is empty`,
        remedy: `Put its content between <${node.name} …> and </${node.name}>, or take it out.`,
      },
    ];
  });
}

/** What stands between the opening and the closing tag, as written. */
const innerSource = (written: string): string =>
  written.slice(written.indexOf('>') + 1, Math.max(written.lastIndexOf('</'), 0));

/** Captions and titles that are empty or hold what only running text can hold. */
function wordProperties({ file, tags }: ChapterText): Problem[] {
  return tags.flatMap((tag) =>
    ['caption', 'title'].flatMap((name): Problem[] => {
      const property = textProperty(tag, name);
      if (!property) return [];
      const { line, column, value } = property;
      if (value.trim() === '')
        return [
          {
            id: 'book:empty-property',
            file,
            line,
            column,
            what: `The ${name} of <${tag.name}> is empty`,
            remedy: 'Say in a few words what a reader will see there.',
          },
        ];
      const mark = /\$[^$]+\$|\[[@#][^\]]*\]|\]\(|<[A-Z]/.exec(value)?.[0];
      return mark === undefined
        ? []
        : [
            {
              id: 'book:mark-in-caption',
              file,
              line,
              column,
              what: `The ${name} of <${tag.name}> holds "${mark}", which would be printed as it stands`,
              remedy:
                'Formulas, citations, links and tags go into the text around it; write plain words here.',
            },
          ];
    }),
  );
}

/** `<Questions>` that prints what another one has printed already. */
function repeatedQuestions({ file, tags }: ChapterText): Problem[] {
  const seen = new Set<string>();
  return tags.flatMap((tag): Problem[] => {
    if (tag.name !== 'Questions') return [];
    const section = textProperty(tag, 'section')?.value ?? '';
    if (!seen.has(section)) {
      seen.add(section);
      return [];
    }
    return [
      {
        id: 'book:questions-twice',
        file,
        line: tag.line,
        column: tag.column,
        what: section
          ? `The questions of the section "${section}" are printed twice`
          : 'The remaining questions are printed twice',
        remedy: 'Take one of the two tags out.',
      },
    ];
  });
}

/** Documented cases that cite nothing: nobody could look them up. */
function caseSources({ file, source, nodes }: ChapterText): Problem[] {
  return nodes.flatMap(({ node, line, column, start, end }): Problem[] => {
    if (!isJsx(node) || node.name !== 'RealCase' || /\[@[^\]]+\]/.test(source.slice(start, end)))
      return [];
    return [
      {
        id: 'book:case-without-source',
        file,
        line,
        column,
        what: 'The documented case cites no source',
        remedy:
          'Cite where it can be looked up, as in [@key], or make it an <Example> when it is invented.',
      },
    ];
  });
}

/** Blocks without content, documented cases without a source, captions without words or with marks, questions printed twice. */
export function checkBlocks(text: ChapterText): Problem[] {
  return [
    ...emptyBlocks(text),
    ...caseSources(text),
    ...wordProperties(text),
    ...repeatedQuestions(text),
  ];
}
