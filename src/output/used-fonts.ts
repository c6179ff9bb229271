import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';
import { builtFiles } from './built-pages.ts';

/** What a reader of English or Polish types, whether or not the book's texts hold it. */
const typed = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}ĄĆĘŁŃÓŚŹŻąćęłńóśźż`;

/** The characters of a page, a script or a file of texts, however they are written. */
export function charactersOf(text: string): Set<string> {
  const plain = text
    .replace(/&#x([\da-f]+);/gi, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return new Set(plain);
}

/** The weights that the faces of a sheet declare for a file with all weights, as the two ends of its axis. */
export function weightsIn(css: string, file: string): { min: number; max: number } | undefined {
  const face = css.match(/@font-face\s*\{[^}]*\}/g)?.find((one) => one.includes(file)) ?? '';
  const [, min, max] = /font-weight:\s*(\d+)\s+(\d+)/.exec(face) ?? [];
  return min && max ? { min: Number(min), max: Number(max) } : undefined;
}

/**
 * After the build: every font keeps the characters that the book's pages and scripts hold, those that readers type, and the weights that
 * its face declares; half of its bytes, and nine tenths of the letters beyond Latin. Anything else that a reader types is set in a font
 * of the device. The files take new names, for names stand for content that never changes.
 */
export function usedFonts(): AstroIntegration {
  return {
    name: 'used-fonts',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = builtFiles(dir);
        const texts = new Map(
          files
            .filter((path) => /\.(html|js|json|css)$/.test(path))
            .map((path) => [path, readFileSync(new URL(path, dir), 'utf8')]),
        );
        const sheets = [...texts].filter(([path]) => path.endsWith('.css')).map(([, css]) => css);
        const characters = new Set(typed);
        for (const text of texts.values())
          for (const character of charactersOf(text)) characters.add(character);
        const names = new Map<string, string>();
        let [before, after] = [0, 0];
        for (const path of files.filter((one) => one.endsWith('.woff2'))) {
          const whole = readFileSync(new URL(path, dir));
          const weights = sheets
            .map((css) => weightsIn(css, basename(path)))
            .find((one) => one !== undefined);
          const small = await subsetFont(whole, [...characters].join(''), {
            targetFormat: 'woff2',
            ...(weights && { variationAxes: { wght: weights } }),
          });
          const name = basename(path).replace(
            /(?:\.[\w-]+)?\.woff2$/,
            `.${createHash('sha256').update(small).digest('hex').slice(0, 8)}.woff2`,
          );
          names.set(basename(path), name);
          rmSync(new URL(path, dir));
          writeFileSync(new URL(path.replace(/[^/]*$/, name), dir), small);
          before += whole.length;
          after += small.length;
        }
        for (const [path, text] of texts) {
          const renamed = text.replace(/[\w.-]+\.woff2\b/g, (name) => names.get(name) ?? name);
          if (renamed !== text) writeFileSync(new URL(path, dir), renamed);
        }
        logger.info(`${names.size} fonts: ${before} bytes became ${after}`);
      },
    },
  };
}
