import type { Translate } from '../../strings';

/** How many of the checked lines are in order. */
export const summaryOf = (missed: number, total: number, t: Translate): string =>
  missed === 0
    ? t('order.summary.all', { n: total })
    : t('order.summary', { n: missed, total, right: total - missed });
