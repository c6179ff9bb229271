import { defineMdastPlugin, type MdastNode } from 'satteri';
import { citationKeys } from './outline';

const reference = /\[(@[^\]]+)\]|\[#([a-z0-9-]+)\]/g;

const tag = (name: string, properties: Record<string, string>): MdastNode =>
  ({
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(properties).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: [],
  }) as MdastNode;

/** Turns `[@key, p. 3]` into a citation and `[#id]` into a cross-reference; every use of a work is counted, so that its reference can lead back to it. */
export const inlineReferences = () => {
  const uses = new Map<string, number>();
  const use = (key: string): number => {
    uses.set(key, (uses.get(key) ?? 0) + 1);
    return uses.get(key) ?? 1;
  };
  return defineMdastPlugin({
    name: 'inline-references',
    text(node, context) {
      const pieces: MdastNode[] = [];
      let end = 0;
      for (const match of node.value.matchAll(reference)) {
        if (match.index > end)
          pieces.push({ type: 'text', value: node.value.slice(end, match.index) });
        const [whole, citation, id] = match;
        if (citation) {
          const cited = citationKeys(citation);
          pieces.push(
            tag('Cite', {
              keys: cited.map((one) => one.key).join(' '),
              locators: cited.map((one) => one.locator).join(';'),
              uses: cited.map((one) => use(one.key)).join(' '),
            }),
          );
        } else pieces.push(tag('CrossReference', { id: id ?? '' }));
        end = match.index + whole.length;
      }
      if (pieces.length === 0) return;
      if (end < node.value.length) pieces.push({ type: 'text', value: node.value.slice(end) });
      context.replaceNode(node, pieces);
    },
  });
};
