import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastNode, htmlToHast } from 'satteri';
import { formatProblem } from '../problem.ts';
import { NoBrowser } from './browser.ts';
import { widestOnPhone } from './config.ts';
import { drawDiagram, keptIn, widthOf } from './draw.ts';
import { readDiagram } from './read.ts';

/** The drawing in its frame: one that is too wide for a phone can be scrolled, with the keyboard too. */
export function diagramHtml(svg: string): string {
  if (widthOf(svg) <= widestOnPhone) return `<div class="diagram">${svg}</div>`;
  const title = /aria-labelledby="([^"]+)"/.exec(svg)?.[1];
  return `<div class="diagram diagram-wide scroll" tabindex="0" role="region" aria-labelledby="${title}">${svg}</div>`;
}

/** The same drawing for a second use on a page, where every id has to be another one. */
export const withOwnIds = (svg: string, use: number): string => {
  const id = /^<svg id="([^"]+)"/.exec(svg)?.[1];
  return use > 1 && id ? svg.replaceAll(id, `${id}-${use}`) : svg;
};

/** The drawing of the fence that starts in this line of this file. Throws with the place, the mistake and what to do. */
async function draw(source: string, file: string, line: number): Promise<string> {
  const stop = (id: `book:${string}`, what: string, remedy: string, within = 0): never => {
    throw new Error(formatProblem({ file, line: line + within, column: 1, id, what, remedy }));
  };
  const failed = (error: unknown) => {
    if (!(error instanceof NoBrowser))
      return stop('book:unreadable-diagram', (error as Error).message, 'Correct the diagram.');
    const remedy = `Install Chromium or name a browser in BROWSER_PATH, run "npm run diagrams" and commit what it writes to ${keptIn}/.`;
    return stop(
      'book:diagram-not-drawn',
      'This diagram has not been drawn yet and there is no browser to draw it with',
      remedy,
    );
  };
  const mistake = await readDiagram(source).catch(failed);
  if (mistake)
    stop('book:unreadable-diagram', mistake.message, 'Correct the diagram.', mistake.line);
  return drawDiagram(source).catch(failed);
}

/** Puts a drawing in the place of every `mermaid` fence. Throws with file and line when it cannot be drawn. */
export const diagrams = () => {
  const uses = new Map<string, number>();
  return defineHastPlugin({
    name: 'diagrams',
    options: { position: true },
    element: {
      filter: ['pre'],
      async visit(node, context) {
        const code = node.children[0];
        if (code?.type !== 'element') return;
        const classes = code.properties['className'];
        if (!Array.isArray(classes) || !classes.includes('language-mermaid')) return;
        const source = context.textContent(code as HastNode);
        const file = context.fileURL
          ? relative(process.cwd(), fileURLToPath(context.fileURL))
          : 'a chapter';
        const svg = await draw(source, file, node.position?.start.line ?? 1);
        const use = (uses.get(svg) ?? 0) + 1;
        uses.set(svg, use);
        const tree = htmlToHast(diagramHtml(withOwnIds(svg, use)), { fragment: true });
        return 'children' in tree ? (tree.children[0] as HastNode) : undefined;
      },
    },
  });
};
