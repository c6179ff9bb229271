import { ticks } from 'd3-array';
import { Intervals } from '../charts/Intervals';
import { useWords } from '../frame/words';
import type { Result } from './UpliftPicture';

type Props = { result: Result };

/**
 * The profit with its interval on a scale with zero, and beside it the profit that counting every
 * buyer would claim.
 */
export function ProfitLine({ result }: Props) {
  const { t, format } = useWords();
  const { profit, profitLow, profitHigh, naiveProfit } = result;
  const ends = [0, profitLow, profitHigh, naiveProfit];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = 0.08 * (high - low) || 1;
  const money = (value: number) => format.money(value);
  const marks = ticks(low, high, 4).map((value) => ({ value, label: format.brief(value) }));
  return (
    <Intervals
      name="profit"
      title={t('uplift.line')}
      description={`${t('uplift.line.real')}: ${money(profit)} (${t('uplift.range', { low: money(profitLow), high: money(profitHigh) })}); ${t('uplift.line.naive')}: ${money(naiveProfit)}`}
      from={low - room}
      to={high + room}
      marks={marks}
      intervals={[
        {
          name: t('uplift.line.real'),
          value: profit,
          low: profitLow,
          high: profitHigh,
          text: money(profit),
        },
        {
          name: t('uplift.line.naive'),
          value: naiveProfit,
          low: naiveProfit,
          high: naiveProfit,
          text: money(naiveProfit),
        },
      ]}
    />
  );
}
