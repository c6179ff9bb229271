import type { ChapterRecord, SectionRecord } from './section-records.ts';

/** A section with the piece of the built page that is its text. */
export type Cut = SectionRecord & { html: string };

/** Cuts a chapter's page at its headings. Throws when the page lacks a section of the outline. */
export function cutSections(html: string, sections: SectionRecord[]): Cut[] {
  const start = html.indexOf('<article');
  const main = html.slice(html.lastIndexOf('<main', start), html.indexOf('</article>', start));
  const places = sections.map(({ anchor }) => {
    if (anchor === '') return { from: main.indexOf('</h1>') + 5, start: 0 };
    const heading = new RegExp(`<h([23])[^>]*\\sid="${anchor}"[^>]*>[\\s\\S]*?</h\\1>`).exec(main);
    if (!heading)
      throw new Error(`Search: the page has no heading "${anchor}", which its outline names.`);
    return { from: heading.index + heading[0].length, start: heading.index };
  });
  return sections.map((section, at) => ({
    ...section,
    html: main.slice(places[at]?.from, places[at + 1]?.start),
  }));
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The letter that Pagefind does not take for its plain one, for it has no accent to take off. */
const plainWords = (text: string): string =>
  [...new Set(text.match(/[\p{L}]*ł[\p{L}]*/giu) ?? [])]
    .join(' ')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L');

/** What the group of a chapter's results is called. */
export const chapterMeta = ({ number, title, part }: ChapterRecord) => ({
  chapter: number,
  'chapter-title': title,
  part,
});

/** A page that Pagefind reads as one section: what it weighs by itself is metadata, the rest is text. */
export function pageOf(
  chapter: ChapterRecord,
  { title, above, names, more, number, html }: Cut,
): string {
  const meta = {
    title,
    above,
    names,
    more,
    number,
    ...chapterMeta(chapter),
    plain: plainWords(`${title} ${names} ${html.replace(/<[^>]+>/g, ' ')}`),
  };
  const hidden = Object.entries(meta).map(([name, words]) =>
    words ? `<p data-pagefind-meta="${name}">${escape(words)}</p>` : '',
  );
  let text = html;
  for (const [id, label, title] of chapter.parts)
    text = text.replace(new RegExp(` id="${id}"[^>]*>`), (tag) => {
      const written = /\sdata-title="([^"]*)"/.exec(tag)?.[1];
      return ` data-pagefind-title="${escape(label)}\t${written ?? escape(title)}"${tag}`;
    });
  return `<!doctype html><html lang="${chapter.tag}"><body><div data-pagefind-ignore>${hidden.join('')}</div><main data-pagefind-body data-pagefind-filter="kind:section">${text}</main></body></html>`;
}
