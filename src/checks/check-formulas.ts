import { setFormula } from '../markdown/mathematics.ts';
import type { Place, Problem } from '../markdown/problem.ts';
import type { ChapterText, Visited } from './parse-chapter.ts';

/** The place of a character of a formula: its lines may be indented in the text. */
function placeInFormula(
  source: string,
  { node, line, column, start, end }: Visited,
  value: string,
  position: number,
): Place {
  const before = value.slice(0, position).split('\n');
  const fence = node.type === 'math' ? 1 : 0;
  const row = before.length - 1 + fence;
  const written = source.slice(start, end).split('\n')[row] ?? '';
  const from =
    row === 0
      ? (/^\$+\s*/.exec(written)?.[0].length ?? 0)
      : Math.max(0, written.indexOf(value.split('\n')[row - fence] ?? ''));
  return {
    line: line + row,
    column: (row === 0 ? column : 1) + from + (before.at(-1)?.length ?? 0),
  };
}

type KatexError = Error & { position?: number; rawMessage?: string };

/** Formulas that KaTeX cannot set. */
export function checkFormulas({ file, source, nodes }: ChapterText): Problem[] {
  return nodes.flatMap((visited): Problem[] => {
    const { node } = visited;
    if (node.type !== 'math' && node.type !== 'inlineMath') return [];
    try {
      setFormula(node.value.trim(), node.type === 'math');
      return [];
    } catch (error) {
      const { position, rawMessage, message } = error as KatexError;
      const lead = node.value.length - node.value.trimStart().length;
      const place =
        position === undefined
          ? { line: visited.line, column: visited.column }
          : placeInFormula(source, visited, node.value, lead + position);
      const reason = (rawMessage ?? message).replace(
        /^LaTeX-incompatible input and strict mode is set to 'error': /,
        '',
      );
      return [
        {
          id: 'book:unreadable-formula',
          file,
          ...place,
          what: `The formula cannot be read: ${reason}`,
          remedy:
            'Correct the TeX here; words in a formula go in \\text{…}, and a dollar sign itself is \\$.',
        },
      ];
    }
  });
}
