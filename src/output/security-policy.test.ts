import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatHeadersFile } from './format-headers-file';
import { pageOf } from './page';
import { addPolicy, forbidden, policyFor, scriptHashes } from './security-policy';
import { edited } from './start-tags';

const page = (html: string) => pageOf('a.html', html);

const origin = 'https://book.example';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the scripts that the policy allows', () => {
  it('are those written into a page', () => {
    expect(
      scriptHashes(
        page(
          '<script>a()</script><script type="module">b()</script><script type="importmap">{}</script>',
        ),
      ),
    ).toEqual([hash('a()'), hash('b()'), hash('{}')]);
  });

  it('are not those that are only data or lie in a file', () => {
    expect(
      scriptHashes(
        page(
          '<script type="application/ld+json">{}</script><script type="application/json">{}</script><script src="/a.js"></script>',
        ),
      ),
    ).toEqual([]);
  });

  it('are hashed as a browser reads them, with line feeds only', () => {
    expect(scriptHashes(page('<script>a()\r\nb()</script>'))).toEqual([hash('a()\nb()')]);
  });

  it('stand in the policy once each and always in the same order', () => {
    expect(policyFor(["'sha256-b'", "'sha256-a'", "'sha256-b'"], origin)).toContain(
      `script-src 'self' ${origin} 'wasm-unsafe-eval' 'sha256-a' 'sha256-b'; style-src 'self' ${origin};`,
    );
  });
});

it('allows nothing unsafe and nobody else', () => {
  const policy = policyFor([], origin);
  expect(policy.replaceAll(origin, '')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  expect(policy.split('; ').map((directive) => directive.split(' ')[0])).toEqual([
    'default-src',
    'script-src',
    'style-src',
    'img-src',
    'font-src',
    'connect-src',
    'base-uri',
    'form-action',
    'object-src',
    'frame-src',
  ]);
});

describe('what the policy forbids', () => {
  it.each([
    ['<button onclick="a()">', 'onclick="…" on <button>'],
    ['<a href=" JavaScript:a()">', 'href="…" on <a>'],
  ])('is found: %s', (html, what) => {
    expect(forbidden(page(html))).toEqual([what]);
    expect(() => addPolicy(page(html), origin)).toThrow(what);
  });

  it('is not found where nothing is wrong', () => {
    expect(
      forbidden(page('<p class="a" data-style="b"><a href="/javascript/">onclick="a()"</a>')),
    ).toEqual([]);
  });
});

describe('the policy of a page', () => {
  const withPolicy = (html: string) => {
    const built = page(html);
    addPolicy(built, origin);
    return edited(html, built.edits);
  };
  const meta = (...hashes: string[]) =>
    `<meta http-equiv="content-security-policy" content="${policyFor(hashes, origin)}">`;

  it('stands right after the charset, with the hashes of its own scripts', () => {
    expect(withPolicy('<html><head><meta charset="utf-8"><script>a()</script></head></html>')).toBe(
      `<html><head><meta charset="utf-8">${meta(hash('a()'))}<script>a()</script></head></html>`,
    );
  });

  it('stands first in a head without charset, and first of all on a page without head', () => {
    expect(withPolicy('<html><head><title>x</title></head></html>')).toBe(
      `<html><head>${meta()}<title>x</title></head></html>`,
    );
    expect(withPolicy('<!doctype html><title>x</title>')).toBe(
      `<!doctype html>${meta()}<title>x</title>`,
    );
  });

  it('gives back the hashes, for the header of all pages', () => {
    expect(addPolicy(page('<script>a()</script>'), origin)).toEqual([hash('a()')]);
  });
});

describe('the headers for hosts', () => {
  const pages = [
    'index.html',
    '404.html',
    'en/index.html',
    'en/scores/index.html',
    'embed/nps/index.html',
    'go/nps/index.html',
  ];
  const rules = (base: string) =>
    formatHeadersFile(pages, 'p', base)
      .trim()
      .split('\n\n')
      .map((rule) => rule.split('\n  '));

  it('let other sites show the embedded pages only', () => {
    const framing = rules('/').flatMap(([path, policy]) =>
      policy?.startsWith('Content-Security-Policy') ? [[path, policy]] : [],
    );
    expect(Object.fromEntries(framing)).toEqual({
      '/': "Content-Security-Policy: p; frame-ancestors 'none'",
      '/404.html': "Content-Security-Policy: p; frame-ancestors 'none'",
      '/en/*': "Content-Security-Policy: p; frame-ancestors 'none'",
      '/go/*': "Content-Security-Policy: p; frame-ancestors 'none'",
      '/embed/*': 'Content-Security-Policy: p; frame-ancestors *',
    });
  });

  it('keep for good what carries a hash in its name, and pages not at all', () => {
    const caching = Object.fromEntries(
      rules('/').map(([path, ...lines]) => [
        path,
        lines.find((line) => line.startsWith('Cache-Control')),
      ]),
    );
    expect(caching['/_astro/*']).toContain('immutable');
    expect(caching['/pagefind/fragment/*']).toContain('immutable');
    expect(caching['/en/*']).toContain('max-age=0');
  });

  it('never match a path twice, for hosts would join what both rules say', () => {
    const paths = rules('/book/').map(([path]) => path ?? '');
    expect(paths.every((path) => path.startsWith('/book/'))).toBe(true);
    const matches = (path: string, rule: string) =>
      rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
    for (const page of [
      '',
      'en/',
      'en/scores/',
      'embed/nps/',
      '_astro/a.css',
      'pagefind/fragment/a/words-0.json',
    ])
      expect(paths.filter((rule) => matches(`/book/${page}`, rule))).toHaveLength(1);
  });
});
