import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type BuiltPage, builtPages, writePage } from './built-pages.ts';
import { hostHeaders } from './host-headers.ts';
import { attributeOf, type StartTag, startTags } from './start-tags.ts';

/** A `<script>` of any other type holds data, which is never run and needs no leave to be. */
const isRun = (tag: StartTag) =>
  /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i.test(
    attributeOf(tag, 'type')?.value.trim() ?? '',
  );

/** The hashes of a page's inline scripts, as a policy names them. */
export const scriptHashes = (html: string): string[] =>
  startTags(html)
    .filter((tag) => tag.name === 'script' && !attributeOf(tag, 'src') && isRun(tag))
    .map(
      (tag) =>
        `'sha256-${createHash('sha256')
          .update((tag.content?.text ?? '').replace(/\r\n?/g, '\n'))
          .digest('base64')}'`,
    );

/** What on a page the policy would forbid a browser to honour. */
export function forbidden(html: string): string[] {
  return startTags(html).flatMap((tag) => {
    const attributes = tag.attributes
      .filter(
        ({ name, value }) =>
          name === 'style' || name.startsWith('on') || /^\s*javascript:/i.test(value),
      )
      .map(({ name }) => `${name}="…" on <${tag.name}>`);
    return tag.name === 'style' ? [...attributes, '<style>'] : attributes;
  });
}

/**
 * One policy for every page: nothing from elsewhere, no script but the book's own, no style written in place.
 * `'wasm-unsafe-eval'` lets Pagefind compile its WebAssembly; it allows no text to be run as a script.
 */
export const policyFor = (hashes: Iterable<string>): string =>
  [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...[...new Set(hashes)].sort()].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "frame-src 'self'",
  ].join('; ');

/** The page with its policy, which has to stand before anything it rules over; only the charset may go first. */
export function withPolicy(html: string, policy: string): string {
  const tags = startTags(html);
  const charset = tags.find((tag) => tag.name === 'meta' && attributeOf(tag, 'charset'));
  const head = tags.find((tag) => tag.name === 'head');
  const first = tags.find((tag) => tag.name !== 'html');
  const at = charset?.end ?? head?.end ?? first?.start ?? html.length;
  return `${html.slice(0, at)}<meta http-equiv="content-security-policy" content="${policy}">${html.slice(at)}`;
}

function refuseForbidden(pages: readonly BuiltPage[]): void {
  const found = pages.flatMap(({ path, html }) =>
    forbidden(html).map((what) => `${path}: ${what}`),
  );
  if (found.length > 0)
    throw new Error(`The security policy forbids this:\n${found.slice(0, 20).join('\n')}`);
}

/**
 * After the build: a strict Content-Security-Policy in every page, and as a header for hosts that read `_headers`.
 * Astro's `security.csp` gives every page hashes of its own and knows no `is:inline` script; a header needs one policy for all.
 */
export function securityPolicy(): AstroIntegration {
  let base = '/';
  return {
    name: 'security-policy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const pages = builtPages(dir);
        refuseForbidden(pages);
        const hashes = new Set(pages.flatMap(({ html }) => scriptHashes(html)));
        const policy = policyFor(hashes);
        for (const { path, html } of pages)
          writePage(dir, { path, html: withPolicy(html, policy) });
        const file = new URL('_headers', dir);
        const standing = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : '';
        writeFileSync(
          file,
          `${standing}\n\n${hostHeaders(
            pages.map(({ path }) => path),
            policy,
            base,
          )}`.trimStart(),
        );
        logger.info(
          `${pages.length} pages, ${hashes.size} inline scripts allowed, ${policy.length} characters`,
        );
      },
    },
  };
}
