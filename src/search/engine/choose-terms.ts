import type { QueryTerm } from './parse-query';
import type { RankedTerm, TermIndex } from './term-index';
import type { Term } from './terms-file';

export type TermAnswers = {
  query: QueryTerm[];
  /** the terms that answer, best first, each taught in a section of its own */
  terms: Term[];
  /** terms that the query may have meant, when none answers */
  nearest: Term[];
  /** the term whose names are searched for in the texts too, for it is surely meant */
  meant: Term | undefined;
};

/** Pairs of Chinese characters cross words, so a name holds a smaller share of them. */
const minQuality = { first: 0.42, chinese: 0.3, second: 0.5 };
const minScoreShare = 0.72;
const minCoverage = { query: 0.6, name: 0.5 };
const maxTerms = 3;
const qualityOf = ({ queryCoverage, nameCoverage }: RankedTerm<Term>): number =>
  queryCoverage * (0.55 + 0.45 * nameCoverage);

/** Chooses the terms to show: the best, the best for words it does not hold, and close runners-up. */
export function chooseTerms(query: QueryTerm[], index: TermIndex<Term>): TermAnswers {
  const ranked = query.length > 0 ? index.rank(query) : [];
  const [first, ...others] = ranked;
  const isChinese = query.some(({ isHan }) => isHan);
  if (!first || qualityOf(first) < (isChinese ? minQuality.chinese : minQuality.first)) {
    const nearest = ranked.slice(0, maxTerms).map(({ term }) => term);
    return { query, terms: [], nearest, meant: undefined };
  }
  const rest = query.filter((_, index) => !first.matches[index]);
  const forRest = rest.length > 0 ? index.rank(rest) : [];
  const candidates = [
    first,
    ...forRest.filter((other) => qualityOf(other) >= minQuality.second).slice(0, 1),
    ...others.filter(({ score }) => score >= minScoreShare * first.score),
  ].map(({ term }) => term);
  const terms = candidates.filter(
    ({ home }, index) => candidates.findIndex((other) => isSameSection(other.home, home)) === index,
  );
  const isSure =
    query.every(({ isHan }) => isHan) ||
    (first.queryCoverage >= minCoverage.query && first.nameCoverage >= minCoverage.name);
  const meant = isSure ? first.term : undefined;
  return { query, terms: terms.slice(0, maxTerms), nearest: [], meant };
}

const isSameSection = (a: Term['home'], b: Term['home']): boolean =>
  a.chapterId === b.chapterId && a.anchor === b.anchor;
