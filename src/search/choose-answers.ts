import type { Asked } from './query-words';
import { type Ranked, rankTerms } from './rank-terms';
import type { TermIndex } from './term-index';
import type { Term } from './terms-shape';

export type Answers = {
  /** the terms that answer, best first, each taught in a place of its own */
  terms: Term[];
  /** terms that the query may have meant, when none answers */
  nearest: Term[];
  /** whether the first is what was asked, so that texts may be searched for its names too */
  isSure: boolean;
};

const least = { answer: 0.42, second: 0.5, sure: 0.6, nearest: 0.1 };
const most = 3;

/** Chooses which terms to show: the best, then the best for words that it leaves unanswered, then what comes close to the best. */
export function chooseAnswers(asked: Asked[], index: TermIndex): Answers {
  if (asked.length === 0) return { terms: [], nearest: [], isSure: false };
  const ranked = rankTerms(asked, index);
  const first = ranked[0];
  const termOf = ({ term }: Ranked) => index.terms[term] as Term;
  if (!first || first.score < least.answer)
    return {
      terms: [],
      nearest: ranked
        .filter(({ score }) => score > least.nearest)
        .slice(0, most)
        .map(termOf),
      isSure: false,
    };
  const chosen: Term[] = [termOf(first)];
  const add = (ranked: Ranked | undefined) => {
    if (ranked && chosen.length < most && !chosen.some(({ home }) => home === termOf(ranked).home)) chosen.push(termOf(ranked));
  };
  let left = asked.filter((_, place) => !first.holds[place]);
  for (let round = 0; round < 2 && left.length > 0; round += 1) {
    const others = rankTerms(left, index);
    const next = others.find((one) => one.score >= least.second);
    if (!next) break;
    add(next);
    left = left.filter((_, place) => !next.holds[place]);
  }
  for (const one of ranked.slice(1)) if (one.score >= Math.max(least.answer, first.score * 0.72)) add(one);
  return { terms: chosen, nearest: [], isSure: first.score >= least.sure };
}
