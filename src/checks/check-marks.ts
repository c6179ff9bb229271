import type { Problem } from '../markdown/problem.ts';
import type { Known } from './known.ts';
import { type ChapterText, matchesIn } from './parse-chapter.ts';

type Mark = { pattern: RegExp; id: Problem['id']; what: string; remedy: string };

/** Marks that are still in the running text after parsing, so that a reader would see them. */
const marks: Mark[] = [
  {
    pattern: /\*\*|(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])\*(?![\p{L}\p{N}*])/gu,
    id: 'book:unclosed-emphasis',
    what: 'An asterisk of *emphasis* or **strong** has no partner',
    remedy: 'Write it once before and once after the words; an asterisk meant as itself is \\*.',
  },
  {
    pattern: /\[[#@][\p{L}\p{N}_-]+(?![^[\]]*\])/gu,
    id: 'book:unclosed-reference',
    what: 'A reference in square brackets is not closed',
    remedy: 'Write [#id] or [@key], with the closing bracket right after it.',
  },
  {
    pattern: /\[(?!@)[^[\]]*(?<![\p{L}\p{N}.])@[a-z][a-z0-9_-]*[^[\]]*\]/giu,
    id: 'book:wrong-citation',
    what: 'A citation does not begin with its key',
    remedy: 'Write the key first and the page after a comma: [@key, p. 46].',
  },
  {
    pattern: /\[@[^[\];]*,\s*@[^[\]]*\]/gu,
    id: 'book:wrong-citation',
    what: 'Two works in one citation are separated by a comma',
    remedy: 'Separate them by a semicolon: [@first; @second].',
  },
  {
    pattern: /^\|.*\|[ \t]*$/gmu,
    id: 'book:table-without-rule',
    what: 'These lines look like a table and are none',
    remedy:
      'Put a line such as |---|---| under the first line, with as many cells, and an empty line before the table.',
  },
  {
    pattern: /\[\^[^\]\s]+\]/gu,
    id: 'book:footnote',
    what: 'A book of web pages has no footnotes',
    remedy: 'Put the words into <Aside>…</Aside>, or cite a work as [@key].',
  },
  {
    pattern: /\b(?:TODO|FIXME|TBD)\b|lorem ipsum|\?{3}/giu,
    id: 'book:unfinished-text',
    what: 'A note to finish this later stands in the text',
    remedy: 'Finish it, or write it as a note to other authors: {/* … */}.',
  },
  {
    pattern: /(?<![\p{L}\p{N}@/.:])www\.[a-z0-9-]+\.[a-z]{2,}/giu,
    id: 'book:bare-address',
    what: 'An address without https:// is no link',
    remedy: 'Write [words](https://…).',
  },
];

/** A key of the bibliography written as `@key` outside brackets. */
function bareCitations(text: ChapterText, keys: Set<string>): Problem[] {
  return matchesIn(text, /(?<![\p{L}\p{N}.@])@([a-z][\w-]*)/giu)
    .filter(({ match, start }) => {
      const before = text.source.slice(0, start);
      return keys.has(match[1] ?? '') && before.lastIndexOf('[') <= before.lastIndexOf(']');
    })
    .map(({ match, line, column }) => ({
      id: 'book:bare-citation' as const,
      file: text.file,
      line,
      column,
      what: `"${match[0]}" stands outside square brackets and cites nothing`,
      remedy: `Write [${match[0]}].`,
    }));
}

/** `$5 … $6`: two prices that were read as the ends of a formula. */
const looksLikePrices = (formula: string): boolean =>
  /^\d[\d.,]*\s+\p{L}{2,}/u.test(formula) && !/[\\^_={}]/.test(formula);

function nodeProblems({ file, nodes }: ChapterText): Problem[] {
  return nodes.flatMap(({ node, line, column }): Problem[] => {
    if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
      const footnote = marks.find(({ id }) => id === 'book:footnote') as Mark;
      const { pattern: _, ...problem } = footnote;
      return node.type === 'footnoteReference' ? [{ file, line, column, ...problem }] : [];
    }
    if (node.type === 'inlineMath' && looksLikePrices(node.value))
      return [
        {
          id: 'book:dollar-sign',
          file,
          line,
          column,
          what: 'Two dollar signs made a formula of the words between them',
          remedy: 'Write a dollar sign that is meant as itself as \\$.',
        },
      ];
    return [];
  });
}

/** Markdown that came to nothing: it parses, and a reader would meet its marks or nonsense. */
export function checkMarks(text: ChapterText, known: Known): Problem[] {
  const keys = new Set(known.bibliography.works.map(({ key }) => key));
  const found = marks.flatMap(({ pattern, ...problem }) =>
    matchesIn(text, pattern)
      .filter(({ start }) => text.source[start - 1] !== '\\')
      .map(({ line, column }): Problem => ({ file: text.file, line, column, ...problem })),
  );
  // a table of many lines is one mistake
  const followsTable = ({ id, line }: Problem) =>
    id === 'book:table-without-rule' &&
    found.some((other) => other.id === id && other.line === line - 1);
  return [
    ...found.filter((problem) => !followsTable(problem)),
    ...bareCitations(text, keys),
    ...nodeProblems(text),
  ];
}
