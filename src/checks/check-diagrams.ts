import type { Place, Problem } from '../markdown/problem.ts';
import type { DiagramFault, ReadDiagram } from './known.ts';
import type { ChapterText, Visited } from './parse-chapter.ts';

type Diagram = Visited & { value: string };

const diagramsOf = ({ nodes }: ChapterText): Diagram[] =>
  nodes.flatMap((visited) =>
    visited.node.type === 'code' && visited.node.lang === 'mermaid'
      ? [{ ...visited, value: visited.node.value }]
      : [],
  );

const lackingWords = (diagram: string): string[] =>
  ['accTitle', 'accDescr'].filter(
    (name) => !new RegExp(`^\\s*${name}\\s*[:{]\\s*\\S`, 'm').test(diagram),
  );

/** Diagrams that stand outside a figure or lack the words for those who cannot see them. */
export function checkDiagrams(text: ChapterText): Problem[] {
  const { file } = text;
  return diagramsOf(text).flatMap(({ value, inside, line, column }) => {
    const problems: Problem[] = [];
    if (!inside.includes('Figure'))
      problems.push({
        id: 'book:diagram-outside-figure',
        file,
        line,
        column,
        what: 'The diagram does not stand in a figure',
        remedy:
          'Put it in <Figure id="…" caption="…">, with an empty line before and after the fence.',
      });
    const lacking = lackingWords(value);
    if (lacking.length > 0)
      problems.push({
        id: 'book:diagram-without-words',
        file,
        line,
        column,
        what: `The diagram has no ${lacking.join(' and no ')}`,
        remedy: `Add ${lacking.map((name) => `a line "${name}: …"`).join(' and ')} after the first line of the diagram: they are read aloud in its place.`,
      });
    return problems;
  });
}

function placeInDiagram(source: string, { line, value }: Diagram, fault: DiagramFault): Place {
  const row = Math.max(1, fault.line);
  const indent = Math.max(
    0,
    (source.split('\n')[line + row - 1] ?? '').indexOf(value.split('\n')[row - 1] ?? ''),
  );
  return { line: line + row, column: indent + (fault.column ?? 1) };
}

const sentence = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1).replace(/\.$/, '');

/** Diagrams that cannot be drawn. What `checkDiagrams` reports is not read at all. */
export async function checkDiagramSyntax(
  text: ChapterText,
  readDiagram: ReadDiagram,
): Promise<Problem[]> {
  const { file, source } = text;
  const problems: Problem[] = [];
  for (const diagram of diagramsOf(text)) {
    if (lackingWords(diagram.value).length > 0) continue;
    try {
      const fault = await readDiagram(diagram.value);
      if (fault)
        problems.push({
          id: 'book:unreadable-diagram',
          file,
          ...placeInDiagram(source, diagram, fault),
          what: sentence(fault.message),
          remedy:
            'Correct this line of the diagram; words with brackets or signs in them go in "quotes".',
        });
    } catch (error) {
      const { line, column } = diagram;
      problems.push({
        id: 'book:diagram-not-drawn',
        file,
        line,
        column,
        what: `The diagram has not been drawn yet: ${(error as Error).message}`,
        remedy:
          'Install Chromium, or name a browser in BROWSER_PATH; a drawing is kept in content/diagrams and needs no browser again.',
      });
    }
  }
  return problems;
}
