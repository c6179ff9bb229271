// The book built once more for the tests: published under a path, and every word of the interface
// in brackets.
process.env.SITE_ADDRESS = 'https://example.org/books/pd/';
const { default: config } = await import('../../astro.config.mjs');

const wrap = (form) => `〚${form}〛`;
const wrapMessage = (message) =>
  typeof message === 'string'
    ? wrap(message)
    : Object.fromEntries(Object.entries(message).map(([name, form]) => [name, wrap(form)]));

/** Shows as bare words everything on a page that no translator can reach. */
const pseudoWords = {
  name: 'pseudo-words',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/content\/interface\/[\w-]+\.json$/.test(id)) return undefined;
    return JSON.stringify(
      Object.fromEntries(
        Object.entries(JSON.parse(code)).map(([key, message]) => [key, wrapMessage(message)]),
      ),
    );
  },
};

/** Leaves a translation without one of its sections, as an unfinished one is. */
const partTranslation = {
  name: 'part-translation',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/content/chapters/value/pl.mdx')) return undefined;
    return { code: code.replace(/^## [^\n]*\{#a-balance\}[\s\S]*?(?=^## )/m, ''), map: null };
  },
};

// its own folders, for both builds run at the same time
export default {
  ...config,
  outDir: './trial',
  cacheDir: './node_modules/.astro-trial',
  vite: {
    ...config.vite,
    cacheDir: 'node_modules/.vite-trial',
    plugins: [partTranslation, ...(config.vite?.plugins ?? []), pseudoWords],
  },
};
