import { ticks } from 'd3-array';
import type { IndividualsChart } from '../../measures/control-limits';
import { Curve } from '../charts/Curve';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { useWords } from '../frame/words';
import { thinOut } from './thin-out';

type Props = {
  chart: IndividualsChart;
  write: (value: number) => string;
  writeLimit: (value: number) => string;
};

const maxMarked = 12;

/**
 * How far each value lies from the one before, below its own limit: a chart of the spread beside
 * that of the values.
 */
export function RangesPicture({
  chart: { movingRanges, averageMovingRange, upperRange, rangesOutside },
  write,
  writeLimit,
}: Props) {
  const { t, format } = useWords();
  const ranges = movingRanges.slice(1).map((range) => range ?? 0);
  const max = ranges.reduce((high, range) => Math.max(high, range), upperRange);
  const summary = t('control.ranges.summary', {
    n: rangesOutside.length,
    mean: writeLimit(averageMovingRange),
    high: writeLimit(upperRange),
  });
  const count = movingRanges.length;
  return (
    <>
      <p>{summary}</p>
      <Plot
        name="moving-ranges"
        title={t('control.ranges.picture')}
        description={summary}
        x={{
          from: 0,
          to: count + Math.max(1, 0.16 * count),
          label: t('control.picture.x'),
          show: (value) => format.number(value),
          ticks: ticks(0, count, 5).filter(Number.isInteger),
        }}
        y={{ from: 0, to: 1.15 * max || 1, label: t('control.ranges.y'), show: write }}
        height={150}
      >
        <Rule y={upperRange} label={`${t('control.upper')} ${write(upperRange)}`} tone="promised" />
        <Rule y={averageMovingRange} look="solid" />
        <Curve points={thinOut(ranges).map(([place, range]) => [place + 1, range])} />
        {rangesOutside.slice(0, maxMarked).map((position) => (
          <Dot
            key={position}
            x={position + 1}
            y={movingRanges[position] ?? 0}
            mark="diamond"
            tone="delivered"
            label={format.number(position + 1)}
          />
        ))}
      </Plot>
    </>
  );
}
