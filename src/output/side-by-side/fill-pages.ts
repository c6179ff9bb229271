import { compose } from './compose.ts';
import { readText, type Text } from './read-text.ts';

const shape = /^([^/]+)\/([^/]+)\/with\/([^/]+)\/index\.html$/;

/** Gives the pages of chapters in two languages their texts, from the pages of the chapters. */
export function fillPages(
  files: readonly string[],
  base: string,
  read: (path: string) => string,
  write: (path: string, html: string) => void,
): number {
  const pages = files.flatMap((path) => {
    const [, language, chapter, other] = shape.exec(path) ?? [];
    return language && chapter && other ? [{ path, language, chapter, other }] : [];
  });
  for (const [chapter, ofChapter] of Map.groupBy(pages, (page) => page.chapter)) {
    const texts = new Map<string, Text>();
    const textIn = (language: string): Text => {
      const address = `${language}/${chapter}/`;
      const text = texts.get(language) ?? readText(read(`${address}index.html`), base + address);
      texts.set(language, text);
      return text;
    };
    for (const { path, language, other } of ofChapter) {
      const html = compose(textIn(language), textIn(other));
      write(
        path,
        read(path).replace('</article>', () => `${html}</article>`),
      );
    }
  }
  return pages.length;
}
