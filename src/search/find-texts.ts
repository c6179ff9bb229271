import type { LanguagePath } from '../languages';
import { excerptOf, markedText, type Piece, type Split } from './excerpts';
import type { Fetch } from './fetch-once';
import type { Asked } from './query-words';
import type { Term } from './terms-shape';
import { type Hit, type Index, openIndex, type Sought } from './text-index';
import type { TextDirectory } from './text-shape';
import type { TextTools } from './text-tools';
import type { Fold } from './tokens';
import { wordsToMark } from './words-to-mark';

export { restButton, resultGroups } from './show-results';

/** A place found in the texts. */
export type Found = {
  kind: string;
  /** "Widget 6.1" of a numbered part, "6.1" of a section, else nothing */
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
export type Texts = { groups: Group[] /** places that match too and are not shown yet */; rest: number /** words that no text holds */; without: string[] };

/** What to look for: the words asked, and the terms they surely mean, whose names other languages' texts are searched for. */
export type Query = { asked: Asked[]; terms: Term[] /** places the answers above lead to already */; shown: Set<string> };

const nameWeight = 0.6;
/** Share of the best score below which a place says too little. */
const least = 0.35;
const mostMarks = 8;

export type Reader = { base: string; language: LanguagePath; searched: LanguagePath[]; untranslated: string[]; scripts: string };

/** Finds places in the texts of a reader's language and, for chapters not translated yet, in the English ones. */
export function textFinder({ base, language, searched, untranslated, scripts }: Reader, fetchFile: Fetch, tools: TextTools) {
  const { foldWith, stemFor, tokensOf } = tools;
  const indexes = searched.map((path) => ({ path, index: openIndex(`${base}search/`, path, fetchFile, tools) }));

  async function findIn(path: LanguagePath, index: Index, query: Query, most: number) {
    const directory = await index.directory();
    const fold = foldWith(scripts + directory.scripts);
    const stem = stemFor(path);
    const splits = (text: string) => tokensOf(fold(text));
    const isEnglish = path !== language;
    const sought = soughtWords(query, path, stem, splits);
    const { hits, unknown, keys } = await index.search(sought, (chapter) => !isEnglish || untranslated.includes(chapter));
    const limit = (hits[0]?.score ?? 0) * least;
    const telling = hits.filter(({ score }) => score >= limit);
    const wanted = (word: string, isHan: boolean) => keys.has(isHan ? word : stem(word));
    const read = async (hit: Hit) => ({ hit, ...(await index.read(hit.place)) });
    const opened = await Promise.all(telling.slice(0, most + query.shown.size).map(read));
    const kept = opened.filter(({ stored: [, anchor], chapter: [id] }) => !query.shown.has(`${id}#${anchor}`)).slice(0, most);
    const found = kept.map(({ hit, stored: [kind, anchor, label, title, above, text], chapter }) => {
      const whole = `${title} ${text}`;
      const tokens = splits(whole);
      const isMarked = wordsToMark(query.asked, tokens, wanted, stem);
      const words = [...new Set(tokens.filter(({ word, isHan }) => isMarked(word, isHan)).map(({ start, end }) => whole.slice(start, end).toLowerCase()))];
      const address = `${base}${language}/${chapter[0]}/?mark=${encodeURIComponent(marksOf(query.asked, words, fold))}${anchor ? `#${anchor}` : ''}`;
      return {
        score: hit.score,
        chapter,
        found: { kind, label, above, isEnglish, href: address, title: markedText(title, isMarked, splits), excerpt: excerptOf(text, isMarked, splits) },
      };
    });
    const asked = new Set(query.asked.map(({ word }) => word));
    return { found, rest: Math.max(0, telling.length - opened.length), unknown: unknown.filter((word) => asked.has(word)), isEnglish };
  }

  async function find(query: Query, most: number): Promise<Texts> {
    const answers = await Promise.all(indexes.map(({ path, index }) => findIn(path, index, query, most)));
    const held = answers.filter(({ found }) => found.length > 0);
    const without = (answers[0]?.unknown ?? []).filter((word) => answers.every(({ unknown }) => unknown.includes(word)));
    return {
      groups: held.flatMap(({ found, isEnglish }) => grouped(found, isEnglish)),
      rest: answers.reduce((sum, { rest }) => sum + rest, 0),
      without: query.terms.length > 0 ? [] : without,
    };
  }
  return find;
}
export type FindTexts = ReturnType<typeof textFinder>;

function soughtWords({ asked, terms }: Query, path: LanguagePath, stem: (word: string) => string, splits: Split): Sought[] {
  const sought: Sought[] = asked.map(({ word, isHan, weight, isLast }) => ({ word, key: isHan ? word : stem(word), weight, isLast }));
  for (const term of terms)
    for (const { word, isHan } of splits(term.names[path].replace(/[(（].*/, ''))) {
      const key = isHan ? word : stem(word);
      if (word.length > 2 - Number(isHan) && !sought.some((one) => one.key === key)) sought.push({ word, key, weight: nameWeight, isLast: false });
    }
  return sought;
}

/** What is marked on landing: the words asked, and the forms of them that stand there. */
function marksOf(asked: Asked[], forms: string[], fold: Fold): string {
  const words = asked.filter(({ isHan }) => !isHan).map(({ word }) => word);
  const others = forms.filter((form) => !words.some((word) => fold(form).startsWith(word)));
  return [...words, ...others.slice(0, mostMarks)].join(' ');
}

function grouped(found: { chapter: TextDirectory['chapters'][number]; found: Found }[], isEnglish: boolean): Group[] {
  const groups = new Map<string, Group>();
  for (const { chapter, found: one } of found) {
    const [id, number, title, part] = chapter;
    const group = groups.get(id) ?? { number, title, part, isEnglish, found: [] };
    groups.set(id, group);
    group.found.push(one);
  }
  return [...groups.values()];
}
