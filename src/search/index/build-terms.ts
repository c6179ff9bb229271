import { sectionsOf, worded } from '../../book/find';
import { type Book, type Chapter, textFor } from '../../book/read-book';
import { allSearchWords } from '../../book/search-words';
import { type LanguagePath, languages, sourceLanguage } from '../../languages';
import { hasHan } from '../../text/fold-text';
import { createWordRules, parseQuery } from '../engine/parse-query';
import { createTermIndex } from '../engine/term-index';
import { foldScript, type Named, type TermsFile } from '../engine/terms-file';
import { createFold, type Fold } from '../engine/tokens';
import { pairsFor } from './script-pairs';

type Term = Chapter['terms'][number];
/** The language whose characters, folded, may give another's name. */
const last = (languages.at(-1) ?? languages[0]).path;
const kindOf = ({ kind }: Term): string => (kind === 'example' || kind === 'table' ? 'e' : 't');
const withTerms = ({ chapters }: Book): Chapter[] =>
  chapters.filter(({ written, terms }) => written && terms.length > 0);

/** Stop words of all languages, or of a reader's, English and those in Han characters. */
const stopWords = (list: 'small' | 'questions', reader?: LanguagePath): string =>
  allSearchWords()
    .flatMap(([language, words]) =>
      words[list].filter(
        (word) => !reader || language === reader || language === sourceLanguage || hasHan(word),
      ),
    )
    .join(' ');

/** The pairs of characters that fold the names and the stop words to one script. */
export function scriptPairsOf(book: Book): string {
  const terms = book.chapters.flatMap((chapter) => chapter.terms);
  const names = terms.flatMap((term) => [...Object.values(term.names), ...(term.synonyms ?? [])]);
  return pairsFor([...names, stopWords('small'), stopWords('questions')].join(''));
}

/** All that answers at once: every term by its names in all languages, for readers of one. */
export function termsFile(book: Book, language: LanguagePath): TermsFile {
  const chapters = withTerms(book);
  const terms = chapters.flatMap((chapter) => chapter.terms);
  const scriptPairs = scriptPairsOf(book);
  const fold = createFold(scriptPairs);
  const synonyms = neededSynonyms(book, fold);
  const unique = (words: string) => [...new Set(fold(words).split(' '))].join(' ');
  return {
    scriptPairs,
    stopWords: {
      stopWords: unique(stopWords('small', language)),
      lowWeightWords: unique(stopWords('questions', language)),
    },
    chapters: chapters.map((chapter) => {
      const { language: written } = textFor(chapter, language);
      return {
        id: chapter.id,
        number: String(chapter.number),
        title: worded(chapter.titles, written),
        isEnglish: written !== language,
        sections: taughtSections(chapter, language).map(({ id, number }) => [id, number]),
        termCount: chapter.terms.length,
      };
    }),
    columns: {
      sections: chapters.flatMap((chapter) => sectionIndices(chapter, language)),
      kinds: terms.map(kindOf).join(''),
      names: Object.fromEntries(
        languages.map(({ path }) => [path, terms.map((term) => nameToWrite(term, path, fold))]),
      ) as Record<LanguagePath, string[]>,
      synonyms: terms.map((term) => synonyms.get(term) ?? ''),
    },
  };
}

/** The sections of a chapter that teach a term. */
const taughtSections = (chapter: Chapter, language: LanguagePath) =>
  sectionsOf(chapter, language).filter(({ id }) =>
    chapter.terms.some(({ section }) => section === id),
  );

/** The section of each term of a chapter, by its index among those that teach one. */
function sectionIndices(chapter: Chapter, language: LanguagePath): number[] {
  const ids = taughtSections(chapter, language).map(({ id }) => id);
  return chapter.terms.map(({ id, section }) => {
    if (ids.includes(section)) return ids.indexOf(section);
    throw new Error(
      `The term "${id}" has its home in "${section}", which is no section of its chapter.`,
    );
  });
}

/** A name, or nothing where the last language's name gives it. */
function nameToWrite({ names }: Term, language: LanguagePath, fold: Fold): string {
  const name = worded(names, language);
  return language !== last && foldScript(worded(names, last), fold) === name ? '' : name;
}

let needed: Map<Term, string> | undefined;

/** Folded synonyms, parted by bars, without those that find their term by its names alone. */
function neededSynonyms(book: Book, fold: Fold): Map<Term, string> {
  if (needed && !import.meta.env.DEV) return needed;
  const terms = withTerms(book).flatMap((chapter) => chapter.terms);
  const named = terms.map(
    ({ names, kind }): Named => ({ names: names as Named['names'], kind, synonyms: [] }),
  );
  const index = createTermIndex(named, sourceLanguage, fold);
  const rules = createWordRules(fold, { stopWords: '', lowWeightWords: '' });
  const isNeeded = (synonym: string, at: number) => {
    const [best] = index.rank(parseQuery(synonym, rules));
    return !best || best.term !== named[at] || best.queryCoverage < 1 || best.nameCoverage < 1;
  };
  needed = new Map(
    terms.map((term, index) => {
      const synonyms = (term.synonyms ?? []).map((name) => fold(name).replaceAll('|', ' '));
      return [term, [...new Set(synonyms)].filter((name) => isNeeded(name, index)).join('|')];
    }),
  );
  return needed;
}

/** What a term means (empty where only the text says it), whether in English, and its section's title. */
export type Definition = [text: string, isEnglish: number, section: string];

/** The definitions of a chapter's terms, fetched for those that are shown. */
export function definitionsFile(chapter: Chapter, language: LanguagePath): Definition[] {
  const titles = new Map(sectionsOf(chapter, language).map(({ id, title }) => [id, title]));
  return chapter.terms.map(({ definition, section }) => {
    const translated = (definition as Record<string, string> | undefined)?.[language];
    const isEnglish = Number(translated === undefined && definition !== undefined);
    return [translated ?? definition?.en ?? '', isEnglish, titles.get(section) ?? ''];
  });
}
