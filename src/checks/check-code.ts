import { isComment, parseLiteral } from '../markdown/parse-literal.ts';
import type { Problem } from '../markdown/problem.ts';
import type { ChapterText } from './parse-chapter.ts';

/** Code in a text: imports, exports, and braces that hold more than a plain value or a comment. */
export function checkCode({ file, nodes, tags }: ChapterText): Problem[] {
  const problems: Problem[] = [];
  for (const { node, line, column } of nodes) {
    if (node.type === 'mdxjsEsm')
      problems.push({
        id: 'book:code-in-text',
        file,
        line,
        column,
        what: 'The text imports or exports code',
        remedy:
          'Take the line out: every tag is known without it. To begin a sentence with "import" or "export", put another word first.',
      });
    if (
      (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') &&
      !isComment(node.value) &&
      parseLiteral(node.value) === undefined
    )
      problems.push({
        id: 'book:code-in-text',
        file,
        line,
        column,
        what: `The braces {${node.value}} hold code`,
        remedy:
          'Write braces that are meant as themselves as \\{ and \\}; print a computed number with <Number of="…" />.',
      });
  }
  for (const { name, properties } of tags)
    for (const { line, column, name: property, value, written } of properties)
      if (written === 'spread' || value === undefined)
        problems.push({
          id: 'book:code-in-text',
          file,
          line,
          column,
          what:
            written === 'spread'
              ? `<${name}> takes its properties from code`
              : `The property "${property}" of <${name}> is code`,
          remedy:
            'Write plain values only: text in quotes, or numbers, lists, {true} and {false} in braces.',
        });
  return problems;
}
