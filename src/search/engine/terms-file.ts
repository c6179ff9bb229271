import type { LanguagePath } from '../../languages';
import { hasHan } from '../../text/fold-text';
import type { StopWordLists } from './parse-query';
import type { Fold } from './tokens';

/** What is fetched when search opens: all terms, by the chapters that teach them. */
export type TermsFile = {
  /** a Traditional character before each Simplified one */
  scriptPairs: string;
  stopWords: StopWordLists;
  languages: LanguagePath[];
  chapters: {
    id: string;
    number: string;
    title: string;
    isEnglish: boolean;
    sections: [anchor: string, number: string][];
    terms: TermRow[];
  }[];
};
/**
 * The index of the section, the kind (t for a term, l for a list or process, e for an example or
 * table), folded synonyms parted by bars, and a name per language: empty where folding the last
 * language's characters gives it.
 */
export type TermRow = [section: number, kind: string, synonyms: string, ...names: string[]];

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

export function readTerms({ languages, chapters }: TermsFile, fold: Fold): Term[] {
  return chapters.flatMap(({ id, number, title, isEnglish, sections, terms }) =>
    terms.map(([section, kind, synonyms, ...names], index) => {
      const [anchor = '', sectionNumber = ''] = sections[section] ?? [];
      const nameIn = (place: number) => names[place] || foldScript(names.at(-1) ?? '', fold);
      return {
        names: Object.fromEntries(
          languages.map((path, place) => [path, nameIn(place)]),
        ) as Named['names'],
        synonyms: synonyms.split('|').filter(Boolean),
        kind,
        home: {
          chapterId: id,
          anchor,
          number: sectionNumber,
          chapter: title,
          chapterNumber: number,
          isEnglish,
        },
        index,
      };
    }),
  );
}
