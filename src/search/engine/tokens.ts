import { foldText } from '../../text/fold-text.ts';

/** Folds a text to one script, without capitals and accents; the result is exactly as long as the text. */
export type Fold = (text: string) => string;
/** A word as it is compared, and where it stands in the text. Chinese words are pairs of characters. */
export type Token = { word: string; start: number; end: number; isHan: boolean };

/** Makes the folding of one set of character pairs: a Traditional character before its Simplified one. */
export function foldWith(scripts: string): Fold {
  const simple = new Map<string, string>();
  for (let place = 0; place + 1 < scripts.length; place += 2)
    simple.set(scripts[place] ?? '', scripts[place + 1] ?? '');
  return (text) => foldText(text).replace(/[\u3400-\u9fff]/g, (sign) => simple.get(sign) ?? sign);
}

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
/** Characters that join Chinese words and are left out so that 忠诚的类型 meets 忠诚类型. */
const joining = /[的了之]/;

/** The words of a folded text. An English possessive s is none. */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of folded.matchAll(runs)) {
    if (/\p{Script=Han}/u.test(run)) tokens.push(...pairsOf(run, index));
    else if (!(run === 's' && /['’]/.test(folded[index - 1] ?? '')))
      tokens.push({ word: run, start: index, end: index + run.length, isHan: false });
  }
  return tokens;
}

function pairsOf(run: string, from: number): Token[] {
  const kept = [...run].flatMap((sign, place) =>
    joining.test(sign) && run.length > 2 && run[place - 1] !== '目'
      ? []
      : [{ sign, place: from + place }],
  );
  const first = kept[0];
  if (kept.length === 1 && first)
    return [{ word: first.sign, start: first.place, end: first.place + 1, isHan: true }];
  return kept.slice(1).flatMap(({ sign, place }, index) => {
    const left = kept[index];
    return left ? [{ word: left.sign + sign, start: left.place, end: place + 1, isHan: true }] : [];
  });
}
