import { globSync, readdirSync, readFileSync } from 'node:fs';
import { type MdastNode, mdxToMdast } from 'satteri';
import { keptIn, keyOf } from './draw.ts';

export type FoundDiagram = { file: string; line: number; source: string };

/** Every `mermaid` fence of a chapter's text, with the line it starts in. */
export function diagramsIn(file: string, text: string): FoundDiagram[] {
  const found: FoundDiagram[] = [];
  const walk = (node: MdastNode) => {
    if (node.type === 'code' && node.lang === 'mermaid')
      found.push({ file, line: node.position?.start.line ?? 1, source: node.value });
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  walk(
    mdxToMdast(text, {
      features: { math: true, headingAttributes: true, frontmatter: true },
      position: true,
    }),
  );
  return found;
}

/** Every diagram of the book, in all languages. */
export const diagramsOfBook = (): FoundDiagram[] =>
  globSync('content/chapters/*/*.mdx').flatMap((file) =>
    diagramsIn(file, readFileSync(file, 'utf8')),
  );

/** Kept drawings that no chapter shows any more. */
export function unusedDrawings(): string[] {
  const used = new Set(diagramsOfBook().map(({ source }) => `${keyOf(source)}.svg`));
  return readdirSync(keptIn).filter((name) => !used.has(name));
}
