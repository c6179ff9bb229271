import type { LanguagePath } from '../../languages';
import { excerptOf, markedText, type Piece, type Split } from './excerpts';
import { type Fragment, findRecords, type Hit, type Pagefind } from './find-sections';
import { namedParts } from './parts';
import { everydayWeight, type Query, soughtWords, type WordLists } from './sought-words';
import { stem } from './stem';
import { tokensOf } from './tokens';
import type { Sought } from './translations';
import { wordsToMark } from './words-to-mark';

/** A section, or a part of one, that answers a query. */
export type Found = {
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
export type Group = {
  number: string;
  title: string;
  part: string;
  isEnglish: boolean;
  found: Found[];
};
export type Texts = {
  groups: Group[];
  /** sections that match too and are not shown yet */
  rest: number;
  /** words that no text holds */
  without: string[];
  /** words searched for instead of misspelt ones */
  instead: [typed: string, taken: string][];
};
/** Where the texts of a language and the lists of words come from: files of the site, or of a folder. */
export type Library = WordLists & { open(language: LanguagePath): Promise<Pagefind> };
export type Reader = {
  base: string;
  language: LanguagePath;
  searched: LanguagePath[];
  untranslated: string[];
};

/** Share of the best score below which a section is left out. */
const minShare = 0.2;
const maxMarks = 8;
const maxHits = 40;
/** A question is shown when it holds most of what was asked. */
const maxQuestions = 2;
const isNamed = ({ coverage }: Hit): boolean => coverage >= 0.75;

/** Finds sections in the texts of a reader's language and, for chapters not translated yet, in the English ones. */
export function textFinder(
  { base, language, searched, untranslated }: Reader,
  library: Library,
  fold: (text: string) => string,
) {
  const split: Split = (text) => tokensOf(fold(text));

  async function findIn(path: LanguagePath, query: Query, limit: number) {
    const pagefind = await library.open(path);
    const isEnglish = path !== language;
    const { words, instead, without } = await soughtWords(query, {
      path,
      isReaders: !isEnglish,
      pagefind,
      split,
      lists: library,
    });
    const hits = (await findRecords(pagefind, words, 'section')).slice(0, maxHits);
    const minScore = (hits[0]?.score ?? 0) * minShare;
    const telling = hits.filter(({ score }) => score >= minScore);
    const read = async (hit: Hit) => ({ hit, fragment: await hit.result.data() });
    const opened = (await Promise.all(telling.slice(0, limit + query.shown.size).map(read))).filter(
      ({ fragment }) => !isEnglish || untranslated.includes(chapterOf(fragment)),
    );
    const unseen = opened
      .filter(({ fragment }) => !query.shown.has(fragment.url.slice(1).replace('/', '')))
      .slice(0, limit);
    const questions = (await findRecords(pagefind, words, 'question'))
      .filter(isNamed)
      .slice(0, maxQuestions);
    const found = [
      ...unseen.map(({ fragment }) => ({
        fragment,
        found: placesIn(fragment, words, query, isEnglish),
      })),
      ...(await Promise.all(questions.map(read))).map(({ fragment }) => ({
        fragment,
        found: placesIn(fragment, words, query, isEnglish),
      })),
    ];
    return {
      found,
      rest: Math.max(0, telling.length - limit - query.shown.size),
      instead,
      without,
      isEnglish,
    };
  }

  function placesIn(
    fragment: Fragment,
    words: Sought[],
    { asked }: Query,
    isEnglish: boolean,
  ): Found[] {
    const { content, meta, url } = fragment;
    const tokens = split(`${meta['title']} ${content}`);
    const telling = words.filter(({ weight }) => weight >= everydayWeight);
    const stems = new Set((telling.length > 0 ? telling : words).map(({ word }) => stem(word)));
    const isMarked = wordsToMark(asked, tokens, (word) => stems.has(stem(word)), stem);
    const anchor = url.split('#')[1] ?? '';
    const forms = [
      ...new Set(tokens.filter(({ word, isHan }) => isMarked(word, isHan)).map(({ word }) => word)),
    ];
    const typed = asked
      .filter(({ weight, isHan, word }) => weight === 1 && !isHan && isMarked(word, isHan))
      .map(({ word }) => word);
    const marks = [...new Set([...typed, ...forms.slice(0, maxMarks)])].join(' ');
    const address = (id: string) =>
      `${base}${language}/${chapterOf(fragment)}/?mark=${encodeURIComponent(marks)}${id ? `#${id}` : ''}`;
    const place = (
      id: string,
      isSection: boolean,
      label: string,
      title: string,
      above: string,
      text: string,
    ): Found => ({
      isSection,
      label,
      above,
      isEnglish,
      href: address(id),
      title: markedText(title, isMarked, split),
      excerpt: excerptOf(text, isMarked, split),
    });
    const title = anchor ? (meta['title'] ?? '') : '';
    const parts = namedParts(fragment, [asked, words], split).slice(0, 2);
    return [
      place(anchor, !meta['label'], meta['label'] ?? '', title, meta['above'] ?? '', content),
      ...parts.map((part) =>
        place(part.anchor, false, part.label, part.title, meta['title'] ?? '', part.text),
      ),
    ];
  }

  return async (query: Query, limit: number): Promise<Texts> => {
    const answers = await Promise.all(searched.map((path) => findIn(path, query, limit)));
    return {
      groups: answers.flatMap(({ found, isEnglish }) => grouped(found, isEnglish)),
      rest: answers.reduce((sum, { rest }) => sum + rest, 0),
      without:
        query.terms.length > 0
          ? []
          : (answers[0]?.without ?? []).filter((word) =>
              answers.every(({ without }) => without.includes(word)),
            ),
      instead: answers.flatMap(({ instead }) => instead),
    };
  };
}
export type FindTexts = ReturnType<typeof textFinder>;

const chapterOf = ({ url }: Fragment): string => url.split('/')[1] ?? '';

function grouped(found: { fragment: Fragment; found: Found[] }[], isEnglish: boolean): Group[] {
  const groups = new Map<string, Group>();
  for (const { fragment, found: places } of found) {
    const { meta } = fragment;
    const id = chapterOf(fragment);
    const group = groups.get(id) ?? {
      number: meta['chapter'] ?? '',
      title: meta['chapter-title'] ?? '',
      part: meta['part'] ?? '',
      isEnglish,
      found: [],
    };
    groups.set(id, group);
    group.found.push(...places);
  }
  return [...groups.values()];
}
