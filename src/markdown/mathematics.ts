import katex from 'katex';
import { defineHastPlugin, type HastNode, htmlToHast } from 'satteri';

const classesOf = (node: HastNode): unknown[] => {
  const names =
    'properties' in node ? (node.properties as Record<string, unknown>)['className'] : undefined;
  return Array.isArray(names) ? names : [];
};

/** Sets a formula as HTML for the eye and MathML for the ear; throws KaTeX's own error when it cannot be read. */
export function setFormula(tex: string, displayMode: boolean): string {
  const html = katex.renderToString(tex, {
    displayMode,
    output: 'htmlAndMathml',
    throwOnError: true,
    strict: 'error',
  });
  // HTML needs no namespace on <math>, and the HTML reader below misreads it
  return html.replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '');
}

const formula = (tex: string, displayMode: boolean): HastNode | undefined => {
  const tree = htmlToHast(setFormula(tex.trim(), displayMode), { fragment: true });
  return 'children' in tree ? (tree.children[0] as HastNode) : undefined;
};

/** Sets `$…$` and `$$…$$` with KaTeX when the book is built: no script reaches the reader. */
export const mathematics = defineHastPlugin({
  name: 'mathematics',
  element: {
    filter: ['code', 'pre'],
    visit(node, context) {
      const inner = node.tagName === 'pre' ? node.children[0] : node;
      if (inner?.type !== 'element') return;
      const classes = classesOf(inner as HastNode);
      if (node.tagName === 'pre')
        return classes.includes('math-display')
          ? formula(context.textContent(inner), true)
          : undefined;
      return classes.includes('math-inline')
        ? formula(context.textContent(node), false)
        : undefined;
    },
  },
});
