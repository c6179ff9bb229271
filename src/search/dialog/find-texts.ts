import type { LanguagePath } from '../../languages';
import { excerptOf, markedText, type Piece, type Split, type Wanted } from '../engine/excerpts';
import { type Fragment, findSections, type Hit, isKnown, type Pagefind, ranking, type Sought, soughtWords } from '../engine/find-sections';
import { nearestWords } from '../engine/nearest-words';
import { namedParts } from '../engine/parts';
import type { Asked } from '../engine/query-words';
import { stem } from '../engine/stem';
import type { Term } from '../engine/terms-shape';
import { foldWith, tokensOf } from '../engine/tokens';
import { wordsToMark } from '../engine/words-to-mark';
import type { Fetch } from './fetch-once';

export { restButton, resultGroups } from './show-results';

/** A place found in the texts. */
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
export type Group = { number: string; title: string; part: string; isEnglish: boolean; found: Found[] };
export type Texts = {
  groups: Group[];
  /** sections that match too and are not shown yet */
  rest: number;
  /** words that no text holds */
  without: string[];
  /** words searched for in the place of misspelt ones */
  instead: [typed: string, taken: string][];
};
export type Query = { asked: Asked[]; terms: Term[]; shown: Set<string> };
export type Reader = { base: string; language: LanguagePath; searched: LanguagePath[]; untranslated: string[]; scripts: string };

/** Share of the best score below which a section says too little. */
const least = 0.2;
const maxMarks = 8;
const maxHits = 40;

/**
 * Pagefind for one language. It takes the language from the page when it starts, and two languages of one imported module
 * share the first one's WebAssembly and fail; so each language imports a module of its own.
 */
async function openPagefind(base: string, path: LanguagePath): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js?${path}`)) as { createInstance(options: object): Pagefind };
  const page = document.documentElement;
  const lang = page.lang;
  page.lang = path;
  const pagefind = createInstance({ ranking, baseUrl: '/', basePath: `${base}pagefind/` });
  page.lang = lang;
  await pagefind.init();
  return pagefind;
}

/** Finds sections in the texts of a reader's language and, for chapters not translated yet, in the English ones. */
export function textFinder({ base, language, searched, untranslated, scripts }: Reader, fetchFile: Fetch) {
  const fold = foldWith(scripts);
  const split: Split = (text) => tokensOf(fold(text));
  const engines = new Map<LanguagePath, Promise<Pagefind>>();
  const open = (path: LanguagePath) => {
    const known = engines.get(path) ?? openPagefind(base, path);
    engines.set(path, known);
    known.catch(() => engines.delete(path));
    return known;
  };

  /** Exchanges words that no text holds for the nearest ones that some do. */
  async function corrected(path: LanguagePath, pagefind: Pagefind, sought: Sought[], last: string | undefined) {
    const instead: [string, string][] = [];
    const without: string[] = [];
    const words = await Promise.all(
      sought.map(async (one): Promise<Sought[]> => {
        if (/\p{Script=Han}/u.test(one.word) || one.word.length < 3 || (await isKnown(pagefind, one.word))) return [one];
        const list = (await fetchFile(`${base}pagefind/words-${path}.json`)) as string[];
        if (one.word === last && list.some((known) => known.startsWith(one.word))) return [one];
        const near = nearestWords(one.word, list);
        if (near.length === 0) without.push(one.word);
        else instead.push([one.word, near[0] ?? '']);
        return near.map((word, at) => ({ word, weight: one.weight / (at + 1) }));
      }),
    );
    return { words: words.flat(), instead, without };
  }

  async function findIn(path: LanguagePath, query: Query, most: number) {
    const pagefind = await open(path);
    const isEnglish = path !== language;
    const last = query.asked.find(({ isLast }) => isLast)?.word;
    const { words, instead, without } = await corrected(path, pagefind, soughtWords(query.asked, query.terms[0]?.names[path] ?? '', split), last);
    const hits = (await findSections(pagefind, words)).slice(0, maxHits);
    const limit = (hits[0]?.score ?? 0) * least;
    const telling = hits.filter(({ score }) => score >= limit);
    const read = async (hit: Hit) => ({ hit, fragment: await hit.result.data() });
    const opened = (await Promise.all(telling.slice(0, most + query.shown.size).map(read))).filter(
      ({ fragment }) => !isEnglish || untranslated.includes(chapterOf(fragment)),
    );
    const kept = opened.filter(({ fragment }) => !query.shown.has(fragment.url.slice(1).replace('/', ''))).slice(0, most);
    const wanted: Wanted = (word) => words.some((one) => stem(one.word) === stem(word));
    const found = kept.map(({ fragment }) => ({ fragment, found: placesIn(fragment, words, query.asked, wanted, isEnglish) }));
    return { found, rest: Math.max(0, telling.length - most - query.shown.size), instead, without, isEnglish };
  }

  function placesIn(fragment: Fragment, words: Sought[], asked: Asked[], wanted: Wanted, isEnglish: boolean): Found[] {
    const { content, meta, url } = fragment;
    const tokens = split(`${meta['title']} ${content}`);
    const isMarked = wordsToMark(asked, tokens, wanted, stem);
    const anchor = url.split('#')[1] ?? '';
    const forms = [...new Set(tokens.filter(({ word, isHan }) => isMarked(word, isHan)).map(({ word }) => word))];
    const marks = [...new Set([...asked.filter(({ weight, isHan }) => weight === 1 && !isHan).map(({ word }) => word), ...forms.slice(0, maxMarks)])].join(' ');
    const address = (id: string) => `${base}${language}/${chapterOf(fragment)}/?mark=${encodeURIComponent(marks)}${id ? `#${id}` : ''}`;
    const place = (id: string, isSection: boolean, label: string, title: string, above: string, text: string): Found => ({
      isSection,
      label,
      above,
      isEnglish,
      href: address(id),
      title: markedText(title, isMarked, split),
      excerpt: excerptOf(text, isMarked, split),
    });
    const title = anchor ? (meta['title'] ?? '') : '';
    const parts = namedParts(fragment, words, split).slice(0, 2);
    return [
      place(anchor, true, '', title, meta['above'] ?? '', content),
      ...parts.map((part) => place(part.anchor, false, part.label, part.title, meta['title'] ?? '', part.text)),
    ];
  }

  async function find(query: Query, most: number): Promise<Texts> {
    const answers = await Promise.all(searched.map((path) => findIn(path, query, most)));
    return {
      groups: answers.flatMap(({ found, isEnglish }) => grouped(found, isEnglish)),
      rest: answers.reduce((sum, { rest }) => sum + rest, 0),
      without: query.terms.length > 0 ? [] : (answers[0]?.without ?? []).filter((word) => answers.every(({ without }) => without.includes(word))),
      instead: answers.flatMap(({ instead }) => instead),
    };
  }
  return find;
}
export type FindTexts = ReturnType<typeof textFinder>;

const chapterOf = ({ url }: Fragment): string => url.split('/')[1] ?? '';

function grouped(found: { fragment: Fragment; found: Found[] }[], isEnglish: boolean): Group[] {
  const groups = new Map<string, Group>();
  for (const { fragment, found: places } of found) {
    const { meta } = fragment;
    const id = chapterOf(fragment);
    const group = groups.get(id) ?? { number: meta['chapter'] ?? '', title: meta['chapter-title'] ?? '', part: meta['part'] ?? '', isEnglish, found: [] };
    groups.set(id, group);
    group.found.push(...places);
  }
  return [...groups.values()];
}
