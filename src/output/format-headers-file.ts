/** Pages made to be shown inside other sites. */
const embedded = 'embed';

const rule = (path: string, headers: Record<string, string>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * The part of `_headers` (Netlify, Cloudflare Pages) that depends on the pages.
 * Hosts join the values of rules that match the same path, and two policies would both hold; so no path matches two of these rules.
 * Styles, scripts and index pieces carry a hash of their content in their names and are kept for good; pages are asked for anew.
 */
export function formatHeadersFile(pages: readonly string[], policy: string, base: string): string {
  const folders = new Set(
    pages.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? ''),
  );
  const files = pages
    .filter((path) => !path.includes('/'))
    .map((path) => (path === 'index.html' ? '' : path));
  const page = (framing: string) => ({
    'Content-Security-Policy': `${policy}; frame-ancestors ${framing}`,
    'Cache-Control': 'public, max-age=0, must-revalidate',
  });
  const forGood = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  return `${[
    ...files.map((file) => rule(base + file, page("'none'"))),
    ...[...folders]
      .sort()
      .map((folder) => rule(`${base}${folder}/*`, page(folder === embedded ? '*' : "'none'"))),
    ...['_astro', 'pagefind/fragment', 'pagefind/index'].map((folder) =>
      rule(`${base}${folder}/*`, forGood),
    ),
  ].join('\n\n')}\n`;
}
