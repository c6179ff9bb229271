import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Where the texts stand, from the root; `content.config.ts` reads the collection there. */
export const embeddedFolder = '.astro/integrations/embedded-widgets';

/**
 * Before the build: a text of one tag for each widget, for the pages that show a widget alone. As
 * with chapters, Astro links with each text the styles of what it imports and no others.
 */
export function embeddedWidgets(tags: Iterable<string>): AstroIntegration {
  return {
    name: 'embedded-widgets',
    hooks: {
      'astro:config:setup': ({ createCodegenDir }) => {
        const folder = createCodegenDir();
        mkdirSync(folder, { recursive: true });
        for (const tag of tags) {
          const file = new URL(`${tag}.mdx`, folder);
          const text = `<${tag} {...props.properties} />\n`;
          if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
        }
      },
    },
  };
}
