import type { Translate } from '../../strings';

/** A difference in words: "110 more", "290 less" or "the same". */
export function difference(money: number, write: (money: number) => string, t: Translate): string {
  if (money === 0) return t('paf.same');
  return t(money > 0 ? 'paf.more' : 'paf.less', { money: write(Math.abs(money)) });
}
