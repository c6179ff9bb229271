import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { dropLegacyFonts, type FontUse, legacyFonts } from './drop-legacy-fonts.ts';
import { extractInlineStyles, InlineStyles } from './extract-inline-styles.ts';
import { formatHeadersFile } from './format-headers-file.ts';
import { hashOf } from './hash.ts';
import { LateNames, renamed } from './late-names.ts';
import { builtFiles, classesOf, readPage, standsAlone } from './page.ts';
import { purgeCss } from './purge-css.ts';
import { purgeWidgetSheets } from './purge-widget-sheets.ts';
import { addPolicy, policyFor } from './security-policy.ts';
import { fillPages } from './side-by-side/fill-pages.ts';
import { edited } from './start-tags.ts';
import { CharacterSet, subsetted } from './subset-fonts.ts';

/** A style sheet that names fonts: its name and theirs are known when all pages have been read. */
type FontSheet = { path: string; css: string; fonts: FontUse[] };

const isFormulaSheet = (path: string) => basename(path).startsWith('katex.');

/** The steps over the built output, in order. Every page is read once and written once before the last. */
async function processOutput(
  { dir, base, origin }: { dir: URL; base: string; origin: string },
  log: (line: string) => void,
): Promise<void> {
  const files = builtFiles(dir);
  const read = (path: string) => readFileSync(new URL(path, dir), 'utf8');
  const write = (path: string, text: string | Buffer) => writeFileSync(new URL(path, dir), text);

  // 1. sheets that name fonts lose the old formats
  const fontSheets = files
    .filter((path) => path.endsWith('.css'))
    .flatMap((path): FontSheet[] => {
      const source = read(path);
      return source.includes('@font-face') ? [{ path, ...dropLegacyFonts(source) }] : [];
    });
  const formulas = fontSheets.find(({ path }) => isFormulaSheet(path));
  if (!formulas) throw new Error('The output holds no sheet of KaTeX.');
  const uses = new Map(
    fontSheets.flatMap(({ fonts }) => fonts).map((font) => [basename(font.address), font]),
  );
  const old = legacyFonts(files, new Set(uses.keys()));
  for (const path of old) rmSync(new URL(path, dir));

  // 2. every page: inline styles extracted, widgets' sheets purged, the policy stated
  const characters = new CharacterSet();
  const classes = new Set<string>();
  const styles = new InlineStyles();
  const hashes = new Set<string>();
  const late = new LateNames([...fontSheets.map(({ path }) => basename(path)), ...uses.keys()]);
  const sheets = new Map<string, string>();
  const readSheet = (href: string) => {
    const css = sheets.get(href) ?? read(href.slice(base.length));
    sheets.set(href, css);
    return css;
  };
  const writeSheet = (css: string) => {
    const path = `_astro/widgets.${hashOf(css)}.css`;
    write(path, css);
    return base + path;
  };
  const pages = files.filter((path) => path.endsWith('.html'));
  const ownPages: string[] = [];
  for (const path of pages) {
    const page = readPage(dir, path, (text) => characters.add(text));
    for (const { attributes } of page.tags)
      for (const { value } of attributes) characters.add(value);
    if (standsAlone(page)) continue;
    ownPages.push(path);
    for (const name of classesOf(page)) classes.add(name);
    extractInlineStyles(page, styles, base + formulas.path);
    purgeWidgetSheets(page, readSheet, writeSheet);
    for (const hash of addPolicy(page, origin)) hashes.add(hash);
    const html = edited(page.html, page.edits);
    late.note(path, html);
    write(path, html);
  }

  // 3. KaTeX's sheet keeps the classes met, fonts the characters met; both get their final names
  const formulaCss = purgeCss(formulas.css, classes);
  const unnamed = new Set(
    formulas.fonts
      .map(({ address }) => basename(address))
      .filter((name) => !formulaCss.includes(name)),
  );
  const fontFiles = files.filter((path) => path.endsWith('.woff2'));
  for (const path of fontFiles) if (unnamed.has(basename(path))) rmSync(new URL(path, dir));
  for (const path of files.filter((one) => /\.(js|json|css)$/.test(one)))
    characters.addSource(read(path));
  const names = new Map<string, string>();
  let [before, after] = [0, 0];
  for (const path of fontFiles.filter((font) => !unnamed.has(basename(font)))) {
    const whole = readFileSync(new URL(path, dir));
    const small = await subsetted(whole, characters, uses.get(basename(path))?.weights);
    const name = renamed(basename(path), hashOf(small));
    names.set(basename(path), name);
    rmSync(new URL(path, dir));
    write(path.replace(/[^/]*$/, name), small);
    before += whole.length;
    after += small.length;
  }
  log(
    `${old.length} fonts in old formats and ${unnamed.size} without a formula dropped, ${names.size} subset: ${before} bytes, now ${after}`,
  );
  for (const sheet of fontSheets) {
    const purged = sheet === formulas ? `${formulaCss}\n${styles.toString()}` : sheet.css;
    const css = purged.replace(/[\w.-]+\.woff2\b/g, (name) => names.get(name) ?? name);
    const name = renamed(basename(sheet.path), hashOf(css));
    names.set(basename(sheet.path), name);
    rmSync(new URL(sheet.path, dir));
    write(sheet.path.replace(/[^/]*$/, name), css);
    if (sheet === formulas) log(`styles of formulas: ${sheet.css.length} bytes, now ${css.length}`);
  }
  late.write(dir, names);

  // 4. hosts that read `_headers` get the policy of all pages
  const policy = policyFor(hashes, origin);
  const standing = existsSync(new URL('_headers', dir)) ? read('_headers').trimEnd() : '';
  write('_headers', `${standing}\n\n${formatHeadersFile(ownPages, policy, base)}`.trimStart());
  log(`${ownPages.length} pages, ${hashes.size} inline scripts allowed`);

  // 5. chapters in two languages get their texts: those of the finished pages need no step again
  const start = performance.now();
  const count = fillPages(pages, base, read, write);
  log(`${count} chapters side by side in ${Math.round(performance.now() - start)} ms`);
}

/** After the build: what the pages need and no more, under a strict policy. */
export function outputPipeline(): AstroIntegration {
  let base = '/';
  let origin = '';
  return {
    name: 'output',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        origin = new URL(config.site ?? '').origin;
      },
      'astro:build:done': ({ dir, logger }) =>
        processOutput({ dir, base, origin }, (line) => logger.info(line)),
    },
  };
}
