import type { LanguagePath } from '../../languages';
import {
  type Corpus,
  everydayWeight,
  expandQuery,
  type Query,
  type WordLists,
} from './expand-query';
import { createMatcher, excerptOf, highlight, type Piece } from './highlight';
import { type Fragment, findRecords, type Hit, type Pagefind, type SearchTerm } from './pagefind';
import { matchingParts } from './parts';
import { type Fold, tokenize } from './tokens';

/** A section, a part of one or a question that answers a query. */
export type TextAnswer = {
  isSection: boolean;
  /** "Widget 6.1" of a part, else nothing */
  label: string;
  /** empty for the text before the first section */
  title: Piece[];
  above: string;
  excerpt: Piece[];
  href: string;
  isEnglish: boolean;
};
/** A chapter with what was found in it, best first. */
export type ChapterGroup = {
  number: string;
  title: string;
  part: string;
  isEnglish: boolean;
  answers: TextAnswer[];
};
export type TextAnswers = {
  groups: ChapterGroup[];
  /** sections that match too and are not shown yet */
  rest: number;
  /** words that no text holds */
  unknown: string[];
  corrections: [typed: string, corrected: string][];
};
/** Where the texts and lists of words come from: files of the site, or of a folder. */
export type Library = WordLists & { open(language: LanguagePath): Promise<Pagefind> };
export type Reader = {
  base: string;
  language: LanguagePath;
  /** the languages of the texts that the reader is shown */
  searched: LanguagePath[];
  /** what is shown in English: chapters, as "scores", and sections, as "scores#nps" */
  untranslated: string[];
};

/** Share of the best score below which a section is left out. */
const minScoreShare = 0.2;
const maxHits = 40;
const maxMarks = 8;
const maxParts = 2;
/** A question is shown when it holds most of the query. */
const maxQuestions = 2;
const minQuestionCoverage = 0.75;

/** Finds texts in a reader's language and, for chapters not translated yet, in English. */
export function createTextSearch(
  { base, language, searched, untranslated }: Reader,
  library: Library,
  fold: Fold,
) {
  const split = (text: string) => tokenize(fold(text));

  /** `shown` holds the sections, as "scores#nps", whose terms are shown already. */
  async function searchIn(path: LanguagePath, query: Query, shown: Set<string>, limit: number) {
    const corpus: Corpus = {
      language: path,
      isReaders: path === language,
      pagefind: await library.open(path),
      lists: library,
    };
    const { terms, corrections, unknown } = await expandQuery(query, corpus, fold);
    const [sections, questions] = await Promise.all([
      findRecords(corpus.pagefind, terms, 'section'),
      findRecords(corpus.pagefind, terms, 'question'),
    ]);
    const minScore = (sections[0]?.score ?? 0) * minScoreShare;
    const relevant = sections.slice(0, maxHits).filter(({ score }) => score >= minScore);
    const fragments = (hits: Hit[]) => Promise.all(hits.map(({ result }) => result.data()));
    const found = await fragments(relevant.slice(0, limit + shown.size));
    const isRead = (fragment: Fragment) =>
      corpus.isReaders ||
      untranslated.includes(chapterOf(fragment)) ||
      untranslated.includes(sectionOf(fragment));
    const unseen = found.filter((fragment) => !shown.has(sectionOf(fragment)) && isRead(fragment));
    const asked = questions.filter(({ coverage }) => coverage >= minQuestionCoverage);
    const shownQuestions = (await fragments(asked.slice(0, maxQuestions))).filter(isRead);
    return {
      groups: groupByChapter(
        [...unseen.slice(0, limit), ...shownQuestions],
        (fragment) => answersIn(fragment, terms, query, !corpus.isReaders),
        !corpus.isReaders,
      ),
      rest: Math.max(0, relevant.length - limit - shown.size),
      corrections,
      unknown,
    };
  }

  /** A section that was found, and those of its parts whose titles answer the query. */
  function answersIn(
    fragment: Fragment,
    searchTerms: SearchTerm[],
    { terms }: Query,
    isEnglish: boolean,
  ): TextAnswer[] {
    const { content, meta, url } = fragment;
    const tokens = split(`${meta['title']} ${content}`);
    const strong = searchTerms.filter(({ weight }) => weight >= everydayWeight);
    const searchedWords = (strong.length > 0 ? strong : searchTerms).flatMap(({ word }) => split(word).map(({ word }) => word));
    const isMatch = createMatcher(tokens, terms, searchedWords);
    const typed = terms.filter((term) => term.weight === 1 && !term.isHan && isMatch(term));
    const forms = new Set(tokens.filter(isMatch).map(({ word }) => word));
    const marks = new Set([...typed.map(({ word }) => word), ...[...forms].slice(0, maxMarks)]);
    const page = `${base}${language}/${chapterOf(fragment)}/`;
    const mark = encodeURIComponent([...marks].join(' '));
    const answer = (anchor: string, title: string, text: string) => ({
      title: highlight(title, isMatch, split),
      excerpt: excerptOf(text, isMatch, split),
      href: `${page}?mark=${mark}${anchor && `#${anchor}`}`,
      isEnglish,
    });
    const anchor = url.split('#')[1] ?? '';
    const { title = '', label = '', above = '' } = meta;
    const parts = matchingParts(fragment, [terms, searchTerms.flatMap((term) => split(term.word).map(({ word }) => ({ ...term, word })))], split).slice(0, maxParts);
    return [
      { ...answer(anchor, anchor && title, content), isSection: !label, label, above },
      ...parts.map((part) => ({
        ...answer(part.anchor, part.title, part.text),
        isSection: false,
        label: part.label,
        above: title,
      })),
    ];
  }

  return async (query: Query, shown: Set<string>, limit: number): Promise<TextAnswers> => {
    const answers = await Promise.all(searched.map((path) => searchIn(path, query, shown, limit)));
    const unknown = query.meant ? [] : (answers[0]?.unknown ?? []);
    return {
      groups: answers.flatMap(({ groups }) => groups),
      rest: answers.reduce((sum, { rest }) => sum + rest, 0),
      unknown: unknown.filter((word) => answers.every((other) => other.unknown.includes(word))),
      corrections: answers.flatMap(({ corrections }) => corrections),
    };
  };
}
export type SearchTexts = ReturnType<typeof createTextSearch>;

/** The section of a fragment: "scores#nps" of "/en/scores/#nps". */
const sectionOf = ({ url }: Fragment): string => url.split('/').slice(2).join('');

/** "scores" of "/en/scores/#nps". */
const chapterOf = ({ url }: Fragment): string => url.split('/')[2] ?? '';

function groupByChapter(
  fragments: Fragment[],
  answersIn: (fragment: Fragment) => TextAnswer[],
  isEnglish: boolean,
): ChapterGroup[] {
  const groups = new Map<string, ChapterGroup>();
  for (const fragment of fragments) {
    const { chapter: number = '', 'chapter-title': title = '', part = '' } = fragment.meta;
    const id = chapterOf(fragment);
    const group = groups.get(id) ?? { number, title, part, isEnglish, answers: [] };
    groups.set(id, group);
    group.answers.push(...answersIn(fragment));
  }
  return [...groups.values()];
}
