import { defineMdastPlugin, type MdastNode } from 'satteri';
import { readOutline } from './outline';

/** Keeps a chapter's outline in its front matter, where the book reads it. */
export const chapterOutline = (widgets: readonly string[]) =>
  defineMdastPlugin({
    name: 'chapter-outline',
    before(root, context) {
      const frontmatter = context.data.astro?.frontmatter;
      if (frontmatter) frontmatter['outline'] = readOutline(root as MdastNode, widgets);
    },
  });
