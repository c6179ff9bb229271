import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-pages.ts';
import { attributeOf, startTags } from './start-tags.ts';

/** The classes that elements of a page bear. */
export const classesOf = (html: string): string[] =>
  startTags(html).flatMap((tag) => attributeOf(tag, 'class')?.value.split(/\s+/) ?? []);

/** A minified sheet without the rules for classes that no element bears; faces, variables and conditions stay. */
export function usedRules(css: string, classes: ReadonlySet<string>): string {
  const isUsed = (selector: string) =>
    [...selector.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].every(([, name = '']) => classes.has(name));
  return css.replace(
    /([^{}@;]+)\{([^{}]*)\}/g,
    (rule, selectors: string, body: string, at: number) => {
      // a face or a condition begins with @, which stands before what was matched here
      if (css[at - 1] === '@') return rule;
      const used = selectors.split(/,(?![^(]*\))/).filter(isUsed);
      return used.length > 0 ? `${used.join(',')}{${body}}` : '';
    },
  );
}

/**
 * After the build: KaTeX's sheet keeps what the book's formulas use, a quarter of it. Formulas are set at build time only,
 * so that no script can ask for a rule that is gone. The file takes a new name, for names stand for content that never changes.
 */
export function usedFormulaStyles(): AstroIntegration {
  return {
    name: 'used-formula-styles',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const files = builtFiles(dir);
        const read = (path: string) => readFileSync(new URL(path, dir), 'utf8');
        const classes = new Set(
          files.filter((path) => path.endsWith('.html')).flatMap((path) => classesOf(read(path))),
        );
        for (const path of files.filter((one) => /\/katex[^/]*\.css$/.test(one))) {
          const whole = read(path);
          const css = usedRules(whole, classes);
          const renamed = path.replace(
            /[^/]*$/,
            `katex.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`,
          );
          rmSync(new URL(path, dir));
          writeFileSync(new URL(renamed, dir), css);
          const [before = '', after = ''] = [path, renamed].map((one) => one.split('/').at(-1));
          for (const file of files.filter((one) => /\.(html|js)$/.test(one))) {
            const text = read(file);
            if (text.includes(before))
              writeFileSync(new URL(file, dir), text.replaceAll(before, after));
          }
          logger.info(`${whole.length} bytes of styles for formulas became ${css.length}`);
        }
      },
    },
  };
}
