import type { LanguagePath } from '../../languages';
import type { AskingWords } from './query-words';

/** What is fetched when search opens: columns of lines, one line a term, because that travels lightest. */
export type TermsFile = {
  /** a Traditional character before each Simplified one */
  scripts: string;
  asking: AskingWords;
  /** address, number, title, 1 when the text is English for want of a translation, how many terms have their home in it */
  chapters: [address: string, number: string, title: string, isEnglish: number, terms: number][];
  /** anchor, place of its chapter, number (empty for a part of a section) */
  sections: [anchor: string, chapter: number, number: string][];
  /** the place of each term's section */
  homes: number[];
  /** one letter a term: t for a term, l for a list or process, e for an example or table */
  kinds: string;
  /** other names of each term, folded, parted by a bar */
  more: string;
  /** names by language, the last language whole; empty where folding the last one's gives it */
  names: Record<LanguagePath, string>;
};

/** A section that teaches something. */
export type Home = {
  href: string;
  anchor: string;
  number: string;
  chapter: string;
  chapterNumber: string;
  isEnglish: boolean;
};

/** A term as search knows it. `file` and `place` say where its definition and the title of its section are found. */
export type Term = Named & { home: Home; file: string; place: number };
/** What a term is found by: its names, what else it is called, and of what kind it is. */
export type Named = { names: Record<LanguagePath, string>; more: string[]; kind: string };

/** Reads the columns. */
export function readTerms(
  file: TermsFile,
  language: LanguagePath,
  fold: (text: string) => string,
): Term[] {
  const column = (text: string) => text.split('\n');
  const more = column(file.more);
  const named = Object.entries(file.names).map(([path, text]) => ({ path, lines: column(text) }));
  const folded = (name: string) =>
    [...name].map((sign) => (/[\u3400-\u9fff]/.test(sign) ? fold(sign) : sign)).join('');
  const homes = file.sections.map(([anchor, place, number]): Home => {
    const [address = '', chapterNumber = '', chapter = '', isEnglish = 0] =
      file.chapters[place] ?? [];
    return {
      href: `${address}#${anchor}`,
      anchor,
      number,
      chapter,
      chapterNumber,
      isEnglish: isEnglish === 1,
    };
  });
  const places = file.chapters.flatMap(([address, , , , count]) =>
    Array.from({ length: count }, (_, place) => ({ address, place })),
  );
  return file.homes.map((home, index) => {
    const last = named.at(-1)?.lines[index] ?? '';
    const { address = '', place = 0 } = places[index] ?? {};
    return {
      names: Object.fromEntries(
        named.map(({ path, lines }) => [path, lines[index] || folded(last)]),
      ) as Term['names'],
      more: (more[index] ?? '').split('|').filter(Boolean),
      kind: file.kinds[index] ?? 't',
      home: homes[home] as Home,
      file: definitionsAddress(address, language),
      place,
    };
  });
}

/** Where the definitions of a chapter's terms lie: fetched for the terms that are shown. */
const definitionsAddress = (address: string, language: string): string =>
  address.replace(new RegExp(`/${language}/([^/]+)/$`), `/${language}/search/$1.json`);
