import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-pages.ts';

/** The style sheet with only the WOFF2 file of every face that has one: every browser the book works in reads it. */
export function onlyWoff2(css: string): string {
  return css.replace(/(\bsrc\s*:\s*)([^;}]+)/g, (whole, start: string, sources: string) => {
    const offered = sources.match(/url\((?:"[^"]*"|'[^']*'|[^)]*)\)(?:\s*format\([^)]*\))?/g) ?? [];
    const kept = offered.filter((source) => /\.woff2\b|woff2/.test(source));
    return kept.length > 0 && kept.length < offered.length ? start + kept.join(',') : whole;
  });
}

/** After the build: fonts in old formats go, from the sheets and from the output. */
export function smallOutput(): AstroIntegration {
  return {
    name: 'small-output',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const files = builtFiles(dir);
        const wanted = new Set<string>();
        for (const path of files.filter((one) => /\.(css|html|m?js|json|webmanifest)$/.test(one))) {
          const text = readFileSync(new URL(path, dir), 'utf8');
          const small = path.endsWith('.css') ? onlyWoff2(text) : text;
          if (small !== text) writeFileSync(new URL(path, dir), small);
          for (const name of small.match(/[^\s"'(),/]+\.(?:woff|ttf|eot|otf)\b/g) ?? [])
            wanted.add(name);
        }
        const old = files.filter(
          (path) => /\.(woff|ttf|eot|otf)$/.test(path) && !wanted.has(basename(path)),
        );
        for (const path of old) rmSync(new URL(path, dir));
        logger.info(`${old.length} font files in old formats removed`);
      },
    },
  };
}
