import type { Names, Ranked } from './names';
import type { Asked } from './query-words';
import type { Term } from './terms-shape';

export type Answers = {
  asked: Asked[];
  /** the terms that answer, best first, each taught in a section of its own */
  terms: Term[];
  /** terms that the query may have meant, when none answers */
  nearest: Term[];
  /** whether the first is what was asked, so that texts may be searched for its names too */
  isSure: boolean;
};

/** Chinese pairs of characters overlap words, so a name holds a smaller share of them. */
const least = { answer: 0.42, chinese: 0.3, second: 0.5, close: 0.72, asks: 0.6, says: 0.5 };
const maxTerms = 3;
const quality = ({ asks, says }: Ranked): number => asks * (0.55 + 0.45 * says);

/** Chooses which terms to show: the best, then the best for words that it leaves unanswered, then what comes close to the best. */
export function chooseTerms(asked: Asked[], names: Names): Answers {
  const ranked = asked.length > 0 ? names.rank(asked) : [];
  const first = ranked[0];
  const isChinese = asked.some(({ isHan }) => isHan);
  if (!first || quality(first) < (isChinese ? least.chinese : least.answer))
    return {
      asked,
      terms: [],
      nearest: ranked.slice(0, maxTerms).map(({ term }) => term),
      isSure: false,
    };
  const chosen: Term[] = [first.term];
  const add = (one: Ranked | undefined) => {
    if (one && chosen.length < maxTerms && !chosen.some(({ home }) => home === one.term.home))
      chosen.push(one.term);
  };
  const left = asked.filter((_, at) => !first.holds[at]);
  if (left.length > 0) add(names.rank(left).find((one) => quality(one) >= least.second));
  for (const one of ranked.slice(1)) if (one.score >= least.close * first.score) add(one);
  const isSure =
    asked.every(({ isHan }) => isHan) || (first.asks >= least.asks && first.says >= least.says);
  return { asked, terms: chosen, nearest: [], isSure };
}
