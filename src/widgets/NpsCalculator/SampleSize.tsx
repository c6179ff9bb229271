import { npsSampleSize } from '../../measures';
import type { NumberRead } from '../fields/read-number';
import { Summary } from '../frame/Summary';
import { useWords } from '../frame/words';
import type { Score } from './score';

type Props = { score: Score | undefined; halfWidth: NumberRead };

/** How many answers a margin of error needs, if the shares stay what they are. */
export function SampleSize({ score, halfWidth }: Props) {
  const { t, format } = useWords();
  return <Summary sentence={sentence()} />;

  function sentence(): string {
    if (score === undefined || !halfWidth.valid) return t('widget.correct');
    const { promoterShare, detractorShare } = score;
    const needed = npsSampleSize({ promoterShare, detractorShare, halfWidth: halfWidth.value });
    if (!needed.valid) return t(`widget.reason.${needed.problem.reason}`);
    return t('nps.needed', {
      n: needed.value.answers,
      margin: format.plain(halfWidth.value),
      promoters: format.percent(promoterShare, 1),
      detractors: format.percent(detractorShare, 1),
    });
  }
}
