import type { APIRoute } from 'astro';
import { address } from '../book/addresses';
import { readBook } from '../book/read-book';
import { languages } from '../languages';

/** Every page that stands for itself, with its languages; untranslated chapters appear in English only. */
export const GET: APIRoute = async ({ site }) => {
  const book = await readBook();
  const all = languages.map((one) => one.path);
  const pages = [
    { path: '', written: all },
    ...['terms/', 'references/', 'figures/', 'widgets/'].map((path) => ({ path, written: all })),
    ...book.texts
      .filter((chapter) => chapter.written)
      .map((chapter) => ({
        path: `${chapter.id}/`,
        written: all.filter((path) => chapter.texts[path]),
      })),
  ];
  const absolute = (language: string, path: string) =>
    new URL(address(`${language}/${path}`), site).href;
  const entries = pages.flatMap(({ path, written }) =>
    written.map((language) => {
      const alternates =
        written.length > 1
          ? languages
              .filter((one) => written.includes(one.path))
              .map(
                (one) =>
                  `<xhtml:link rel="alternate" hreflang="${one.tag}" href="${absolute(one.path, path)}"/>`,
              )
          : [];
      return `<url><loc>${absolute(language, path)}</loc>${alternates.join('')}</url>`;
    }),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
