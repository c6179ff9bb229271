import type { LanguagePath } from '../../languages';
import { hasHan } from '../../text/fold-text';
import type { StopWordLists } from './parse-query';
import type { Fold } from './tokens';

/** What is fetched when search opens: all terms, in the order of the chapters that teach them. */
export type TermsFile = {
  /** a Traditional character before each Simplified one */
  scriptPairs: string;
  stopWords: StopWordLists;
  chapters: {
    id: string;
    number: string;
    title: string;
    isEnglish: boolean;
    sections: [anchor: string, number: string][];
    termCount: number;
  }[];
  columns: TermColumns;
};
/** What is known of each term, by column and in this order because that compresses best. */
export type TermColumns = {
  /** the index of a term's section in its chapter */
  sections: number[];
  /** a letter a term: e for an example or table, t for any other */
  kinds: string;
  /** empty where folding the last language's characters gives the name */
  names: Record<LanguagePath, string[]>;
  /** folded, parted by bars */
  synonyms: string[];
};

/** What a term is found by. */
export type Named = { names: Record<LanguagePath, string>; synonyms: string[]; kind: string };
/** The section that teaches a term. */
export type Home = {
  chapterId: string;
  anchor: string;
  number: string;
  chapter: string;
  chapterNumber: string;
  isEnglish: boolean;
};
/** `index` is the place of its definition in the chapter's file of definitions. */
export type Term = Named & { home: Home; index: number };

/** Folds Chinese characters only, so that capitals and accents stay. */
export const foldScript = (text: string, fold: Fold): string =>
  [...text].map((sign) => (hasHan(sign) ? fold(sign) : sign)).join('');

export function readTerms({ chapters, columns }: TermsFile, fold: Fold): Term[] {
  const { sections, kinds, names, synonyms } = columns;
  const languages = Object.entries(names);
  const places = chapters.flatMap((chapter) =>
    Array.from({ length: chapter.termCount }, (_, index) => ({ chapter, index })),
  );
  return places.map(({ chapter, index }, at) => {
    const [anchor = '', number = ''] = chapter.sections[sections[at] ?? 0] ?? [];
    const lastName = languages.at(-1)?.[1][at] ?? '';
    return {
      names: Object.fromEntries(
        languages.map(([path, column]) => [path, column[at] || foldScript(lastName, fold)]),
      ) as Named['names'],
      synonyms: (synonyms[at] ?? '').split('|').filter(Boolean),
      kind: kinds[at] ?? 't',
      home: {
        chapterId: chapter.id,
        anchor,
        number,
        chapter: chapter.title,
        chapterNumber: chapter.number,
        isEnglish: chapter.isEnglish,
      },
      index,
    };
  });
}
