import { chapterAddress } from '../../book/addresses';
import { sectionsOf, worded } from '../../book/find';
import type { Book } from '../../book/read-book';
import { textFor } from '../../book/read-book';
import { allSearchWords } from '../../book/search-words';
import { type LanguagePath, languages } from '../../languages';
import type { TermsFile } from '../engine/terms-shape';
import { foldWith } from '../engine/tokens';
import { scriptPairs } from './script-pairs';

/** The language whose characters, folded, may give another's name. */
const last = (languages.at(-1) ?? languages[0]).path;

/** All that answers at once: every term with its names in all languages, and the section that teaches it, in the words of one language. */
export function termsFile(book: Book, language: LanguagePath): TermsFile {
  const chapters = book.chapters.filter((chapter) => chapter.written && chapter.terms.length > 0);
  const terms = chapters.flatMap((chapter) => chapter.terms.map((term) => ({ term, chapter })));
  const asking = allSearchWords();
  const phrases = (kind: 'small' | 'questions') => asking.flatMap((words) => words[kind]).join(' ');
  const names = terms.flatMap(({ term }) => [...Object.values(term.names), ...(term.synonyms ?? [])]);
  const scripts = scriptPairs([...names, phrases('small'), phrases('questions')].join(''));
  const fold = foldWith(scripts);
  const sections = chapters.flatMap((chapter, place) =>
    sectionsOf(chapter, language)
      .filter((section) => chapter.terms.some((term) => term.section === section.id))
      .map((section) => ({ id: section.id, chapter: place, number: section.number })),
  );
  const sectionPlace = new Map(sections.map(({ id }, place) => [id, place]));
  const lines = (pick: (term: (typeof terms)[number]['term']) => string) => terms.map(({ term }) => pick(term)).join('\n');
  return {
    scripts,
    asking: { small: oneOfEach(fold(phrases('small'))), questions: oneOfEach(fold(phrases('questions'))) },
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
      if (place === undefined) throw new Error(`The term "${term.id}" has its home in "${term.section}", which is no section of its chapter.`);
      return place;
    }),
    kinds: terms.map(({ term }) => ({ list: 'l', process: 'l', example: 'e', table: 'e' })[term.kind as string] ?? 't').join(''),
    names: Object.fromEntries(
      languages.map(({ path }) => [
        path,
        lines(({ names }) => (path !== last && simplified(worded(names, last), fold) === worded(names, path) ? '' : worded(names, path))),
      ]),
    ) as TermsFile['names'],
    more: lines((term) => otherNames(term.synonyms ?? [], Object.values(term.names) as string[], fold).join('|')),
  };
}

/** Characters of one script, with capitals and accents kept, which folding takes away. */
const simplified = (name: string, fold: ReturnType<typeof foldWith>): string =>
  [...name].map((sign) => (/\p{Script=Han}/u.test(sign) ? fold(sign) : sign)).join('');

const oneOfEach = (words: string): string => [...new Set(words.split(' '))].join(' ');

/** The folded synonyms that no name is already. */
function otherNames(synonyms: string[], names: string[], fold: ReturnType<typeof foldWith>): string[] {
  const known = new Set(names.map(fold));
  return [...new Set(synonyms.map((one) => fold(one).replaceAll('|', ' ')))].filter((one) => !known.has(one));
}
