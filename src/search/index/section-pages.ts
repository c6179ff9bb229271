import type { ChapterRecord, SectionRecord } from './section-records.ts';

/** The HTML of each section, cut out of a chapter's built page at the headings. */
export function cutSections(page: string, sections: SectionRecord[]): string[] {
  const start = page.indexOf('<article');
  const main = page.slice(page.lastIndexOf('<main', start), page.indexOf('</article>', start));
  const cuts = sections.map(({ anchor }) => {
    const tag = anchor ? `h([23])[^>]*\\sid="${anchor}"` : 'h(1)';
    const heading = new RegExp(`<${tag}[^>]*>[\\s\\S]*?</h\\1>`).exec(main);
    if (!heading)
      throw new Error(`Search: the page has no heading "${anchor}", which its outline names.`);
    return { start: heading.index, end: heading.index + heading[0].length };
  });
  return cuts.map(({ end }, index) => main.slice(end, cuts[index + 1]?.start));
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Words with ł written with l, for Pagefind folds only letters that Unicode can decompose. */
const wordsWithPlainL = (text: string): string =>
  [...new Set(text.match(/\p{L}*ł\p{L}*/giu) ?? [])]
    .join(' ')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L');

/** The metadata by which results are grouped. */
export const chapterMeta = ({ number, title, part }: ChapterRecord) => ({
  chapter: number,
  'chapter-title': title,
  part,
});

/** A page that Pagefind reads as one record: metadata with weights of their own, and the text. */
export function sectionPage(
  chapter: ChapterRecord,
  { title, above, names, more, number }: SectionRecord,
  html: string,
): string {
  const plain = wordsWithPlainL(`${title} ${names} ${html.replace(/<[^>]+>/g, ' ')}`);
  const meta = { title, above, names, more, number, ...chapterMeta(chapter), plain };
  const hidden = Object.entries(meta)
    .filter(([, value]) => value)
    .map(([name, value]) => `<p data-pagefind-meta="${name}">${escapeHtml(value)}</p>`);
  let text = html;
  for (const [id, label, partTitle] of chapter.parts)
    text = text.replace(new RegExp(` id="${id}"[^>]*>`), (tag) => {
      const written = /\sdata-title="([^"]*)"/.exec(tag)?.[1] ?? escapeHtml(partTitle);
      return ` data-pagefind-title="${escapeHtml(label)}\t${written}"${tag}`;
    });
  return `<!doctype html><html lang="${chapter.tag}"><body>
    <div data-pagefind-ignore>${hidden.join('')}</div>
    <main data-pagefind-body data-pagefind-filter="kind:section">${text}</main>
  </body></html>`;
}
