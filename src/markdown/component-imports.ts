import { readdirSync } from 'node:fs';
import { defineMdastPlugin, type MdastNode } from 'satteri';
import { isJsx } from './outline.ts';

/** The tags of components found by folder, each with the address from which a text imports it. */
export type ComponentFiles = ReadonlyMap<string, string>;

/** Widgets (`src/widgets/<Tag>/<Tag>.astro`) or drawings (`src/drawings/<chapter>/<Tag>.astro`). */
export function componentFiles(folder: 'widgets' | 'drawings'): ComponentFiles {
  const files = new Map<string, string>();
  for (const { name } of readdirSync(`src/${folder}`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  ))
    for (const file of readdirSync(`src/${folder}/${name}`)) {
      const [, tag] = /^([A-Z]\w*)\.astro$/.exec(file) ?? [];
      if (tag && (folder === 'drawings' || tag === name))
        files.set(tag, `/src/${folder}/${name}/${file}`);
    }
  return files;
}

/** The import statements for the components that a text shows, none for other tags. */
export function importsFor(root: MdastNode, files: ComponentFiles): string {
  const used = new Set<string>();
  const walk = (node: MdastNode): void => {
    if (isJsx(node) && node.name && files.has(node.name)) used.add(node.name);
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  walk(root);
  return [...used].map((tag) => `import ${tag} from '${files.get(tag)}';`).join('\n');
}

/**
 * Adds to each text the imports of the widgets and drawings that it shows, so that its page links
 * the styles of these only.
 */
export const componentImports = (files: ComponentFiles) =>
  defineMdastPlugin({
    name: 'component-imports',
    before(root, context) {
      const value = importsFor(root as MdastNode, files);
      if (value) context.prependChild(root, { type: 'mdxjsEsm', value });
    },
  });
