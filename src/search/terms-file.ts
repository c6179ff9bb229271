import { chapterAddress } from '../book/addresses';
import { sectionsOf, worded } from '../book/find';
import type { Book } from '../book/read-book';
import { textFor } from '../book/read-book';
import type { LanguagePath } from '../languages';
import { keptNames } from './kept-names';
import { scriptPairs } from './script-pairs';
import type { TermsFile } from './terms-shape';
import { foldWith } from './tokens';

/** All that answers at once: every term with its names in all languages, and the section that teaches it, in the words of one language. */
export function termsFile(book: Book, language: LanguagePath): TermsFile {
  const chapters = book.chapters.filter((chapter) => chapter.written && chapter.terms.length > 0);
  const terms = chapters.flatMap((chapter) => chapter.terms.map((term) => ({ term, chapter })));
  const scripts = scriptPairs(terms.flatMap(({ term }) => [...Object.values(term.names), ...(term.synonyms ?? [])]).join(''));
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
    en: lines((term) => term.names.en),
    pl: lines((term) => worded(term.names, 'pl')),
    'zh-hant': lines((term) => worded(term.names, 'zh-hant')),
    'zh-hans': lines((term) => {
      const name = worded(term.names, 'zh-hans');
      return simplified(worded(term.names, 'zh-hant'), fold) === name ? '' : name;
    }),
    more: lines((term) => keptNames(term.synonyms ?? [], Object.values(term.names) as string[], fold).join('|')),
  };
}

/** Characters of one script, with capitals and accents kept, which folding takes away. */
const simplified = (name: string, fold: ReturnType<typeof foldWith>): string =>
  [...name].map((sign) => (/\p{Script=Han}/u.test(sign) ? fold(sign) : sign)).join('');
