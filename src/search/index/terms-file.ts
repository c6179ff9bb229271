import { chapterAddress } from '../../book/addresses';
import { sectionsOf, worded } from '../../book/find';
import type { Book } from '../../book/read-book';
import { textFor } from '../../book/read-book';
import { allSearchWords } from '../../book/search-words';
import { type LanguagePath, languages, sourceLanguage } from '../../languages';
import { hasHan } from '../../text/fold-text';
import { indexNames } from '../engine/names';
import { askedWords, readAsking } from '../engine/query-words';
import type { Named, TermsFile } from '../engine/terms-shape';
import { foldWith } from '../engine/tokens';
import { scriptPairs } from './script-pairs';

/** The language whose characters, folded, may give another's name. */
const last = (languages.at(-1) ?? languages[0]).path;

/** The words of asking of a reader's language and of English, and those in Han characters, which no other language's words are taken for. */
const phrases = (kind: 'small' | 'questions', language?: LanguagePath): string =>
  allSearchWords()
    .flatMap(([path, words]) =>
      words[kind].filter(
        (word) => !language || path === language || path === sourceLanguage || hasHan(word),
      ),
    )
    .join(' ');

/** The pairs of characters that fold the names and the words of asking to one script. */
export function scriptsOf(book: Book): string {
  const names = book.chapters.flatMap(({ terms }) =>
    terms.flatMap((term) => [...Object.values(term.names), ...(term.synonyms ?? [])]),
  );
  return scriptPairs([...names, phrases('small'), phrases('questions')].join(''));
}

/** All that answers at once: every term with its names in all languages, and the section that teaches it, in the words of one language. */
export function termsFile(book: Book, language: LanguagePath): TermsFile {
  const chapters = book.chapters.filter((chapter) => chapter.written && chapter.terms.length > 0);
  const terms = chapters.flatMap((chapter) => chapter.terms.map((term) => ({ term, chapter })));
  const scripts = scriptsOf(book);
  const fold = foldWith(scripts);
  const sections = chapters.flatMap((chapter, place) =>
    sectionsOf(chapter, language)
      .filter((section) => chapter.terms.some((term) => term.section === section.id))
      .map((section) => ({ id: section.id, chapter: place, number: section.number })),
  );
  const sectionPlace = new Map(sections.map(({ id }, place) => [id, place]));
  const lines = (pick: (term: (typeof terms)[number]['term']) => string) =>
    terms.map(({ term }) => pick(term)).join('\n');
  return {
    scripts,
    asking: {
      small: oneOfEach(fold(phrases('small', language))),
      questions: oneOfEach(fold(phrases('questions', language))),
    },
    chapters: chapters.map((chapter) => [
      chapterAddress(chapter.id, language),
      String(chapter.number),
      worded(chapter.titles, textFor(chapter, language).language),
      Number(textFor(chapter, language).language !== language),
      chapter.terms.length,
    ]),
    sections: sections.map(({ id, chapter, number }) => [id, chapter, number]),
    homes: terms.map(({ term }) => {
      const place = sectionPlace.get(term.section);
      if (place === undefined)
        throw new Error(
          `The term "${term.id}" has its home in "${term.section}", which is no section of its chapter.`,
        );
      return place;
    }),
    kinds: terms
      .map(
        ({ term }) =>
          ({ list: 'l', process: 'l', example: 'e', table: 'e' })[term.kind as string] ?? 't',
      )
      .join(''),
    names: Object.fromEntries(
      languages.map(({ path }) => [
        path,
        lines(({ names }) =>
          path !== last && simplified(worded(names, last), fold) === worded(names, path)
            ? ''
            : worded(names, path),
        ),
      ]),
    ) as TermsFile['names'],
    more: otherNames(book, fold).join('\n'),
  };
}

/** Characters of one script, with capitals and accents kept, which folding takes away. */
const simplified = (name: string, fold: ReturnType<typeof foldWith>): string =>
  [...name].map((sign) => (/\p{Script=Han}/u.test(sign) ? fold(sign) : sign)).join('');

const oneOfEach = (words: string): string => [...new Set(words.split(' '))].join(' ');

let pruned: string[] | undefined;

/** The folded synonyms of each term, parted by bars, without those that lead to it by the words of its names alone. The same in every language. */
function otherNames(book: Book, fold: ReturnType<typeof foldWith>): string[] {
  if (pruned && !import.meta.env.DEV) return pruned;
  const terms = book.chapters.filter(({ written }) => written).flatMap((chapter) => chapter.terms);
  const bare = terms.map(
    ({ names, kind }): Named => ({
      names: names as Named['names'],
      kind: kind as string,
      more: [],
    }),
  );
  const index = indexNames(bare, sourceLanguage, fold);
  const asking = readAsking({ small: '', questions: '' });
  const isNeeded = (synonym: string, place: number) => {
    const best = index.rank(askedWords(synonym, fold, asking))[0];
    return !best || best.term !== bare[place] || best.asks < 1 || best.says < 1;
  };
  pruned = terms.map(({ synonyms = [] }, place) =>
    [...new Set(synonyms.map((one) => fold(one).replaceAll('|', ' ')))]
      .filter((one) => isNeeded(one, place))
      .join('|'),
  );
  return pruned;
}
