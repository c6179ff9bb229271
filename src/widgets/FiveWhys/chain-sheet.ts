import type { Translate } from '../../strings';
import type { Sheet } from '../draft/sheet';
import type { Chain } from './chain';

/**
 * The chain as it leaves the page, its links numbered as on screen; one that nobody has checked
 * says so.
 */
export function chainSheet(chain: Chain, t: Translate): Sheet {
  return {
    title: t('whys.sheet'),
    file: 'five-whys',
    pieces: [
      { is: 'facts', facts: [[t('whys.problem'), chain.problem]] },
      {
        is: 'table',
        columns: [t('whys.table.why'), t('whys.because'), t('whys.check')],
        rows: chain.whys.flatMap(({ because, check }, index) =>
          because.trim() || check.trim()
            ? [[String(index + 1), because, check.trim() || t('whys.sheet.story')]]
            : [],
        ),
      },
      {
        is: 'facts',
        facts: (['action', 'owner', 'sign'] as const).map(
          (word) => [t(`whys.${word}`), chain[word]] as const,
        ),
      },
    ],
  };
}
