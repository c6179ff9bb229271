import { createHash } from 'node:crypto';
import type { Page } from './page.ts';
import { attributeOf, type StartTag } from './start-tags.ts';

/** A `<script>` of any other type holds data, which is never run and needs no leave to be. */
const isRun = (tag: StartTag) =>
  /^(|module|importmap|speculationrules|(text|application)\/(java|ecma)script)$/i.test(
    attributeOf(tag, 'type')?.value.trim() ?? '',
  );

const isInlineScript = (tag: StartTag) =>
  tag.name === 'script' && !attributeOf(tag, 'src') && isRun(tag);

/** The hashes of a page's inline scripts, as a policy names them. */
export const scriptHashes = ({ tags }: Pick<Page, 'tags'>): string[] =>
  tags.filter(isInlineScript).map(
    (tag) =>
      `'sha256-${createHash('sha256')
        .update((tag.content?.text ?? '').replace(/\r\n?/g, '\n'))
        .digest('base64')}'`,
  );

/** What on a page the policy would forbid a browser to honour; styles have been extracted before. */
export const forbidden = ({ tags }: Pick<Page, 'tags'>): string[] =>
  tags.flatMap((tag) =>
    tag.attributes
      .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
      .map(({ name }) => `${name}="…" on <${tag.name}>`),
  );

/**
 * Nothing from elsewhere, no script but the book's own, no style written in place.
 * The origin is the book's own: in a frame with `sandbox="allow-scripts"` WebKit matches `'self'`
 * with nothing, and would load neither scripts nor styles.
 * `'wasm-unsafe-eval'` lets Pagefind compile its WebAssembly; it allows no text to be run as a script.
 */
export function policyFor(hashes: Iterable<string>, origin: string): string {
  const own = `'self' ${origin}`;
  return [
    `default-src ${own}`,
    [`script-src ${own} 'wasm-unsafe-eval'`, ...[...new Set(hashes)].sort()].join(' '),
    `style-src ${own}`,
    `img-src ${own} data:`,
    `font-src ${own}`,
    `connect-src ${own}`,
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    "frame-src 'self'",
  ].join('; ');
}

/**
 * States the policy of a page in it, with the hashes of its own scripts, which are given back: the
 * header for all pages allows those of all. The policy has to stand before anything it rules over;
 * only the charset may go first.
 */
export function addPolicy(page: Page, origin: string): string[] {
  const { path, html, tags, edits } = page;
  const wrong = forbidden(page);
  if (wrong.length > 0)
    throw new Error(`${path}: the security policy forbids this: ${wrong.slice(0, 20).join(', ')}`);
  const charset = tags.find((tag) => tag.name === 'meta' && attributeOf(tag, 'charset'));
  const head = tags.find((tag) => tag.name === 'head');
  const first = tags.find((tag) => tag.name !== 'html');
  const at = charset?.end ?? head?.end ?? first?.start ?? html.length;
  const hashes = scriptHashes(page);
  const text = `<meta http-equiv="content-security-policy" content="${policyFor(hashes, origin)}">`;
  edits.push({ start: at, end: at, text });
  return hashes;
}
