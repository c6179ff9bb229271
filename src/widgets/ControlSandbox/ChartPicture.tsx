import { ticks } from 'd3-array';
import { memo } from 'react';
import { Curve } from '../charts/Curve';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { percentOf, usePlotScale } from '../charts/plot-scale';
import { useWords } from '../frame/words';
import type { Specs } from './capability';
import type { Study } from './study';
import { thinOut } from './thin-out';

type Props = {
  study: Study;
  write: (value: number) => string;
  /** where a change was put in, from 1 */
  changeAt?: number | undefined;
  /** what customers allow */
  specs?: Specs | undefined;
};

/** With more points than this a line shows them better than dots. */
const maxDots = 150;
const maxNamed = 12;

/**
 * The values in their order between their limits; a diamond stands beyond a limit, a triangle ends
 * a run.
 */
export const ChartPicture = memo(function ChartPicture({
  study: { values, chart, signals },
  write,
  changeAt,
  specs,
}: Props) {
  const { t, format } = useWords();
  const { mean, upper, lower } = chart;
  const [least, max] = values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Math.min(lower, specs?.lower ?? lower), Math.max(upper, specs?.upper ?? upper)],
  );
  const room = 0.08 * (max - least) || 1;
  // the mean is named beside the last point, not on it
  const end = values.length + Math.max(1, 0.16 * values.length);
  return (
    <Plot
      name="picture"
      title={t('control.picture')}
      description={t('control.picture.description', {
        count: values.length,
        mean: write(mean),
        low: write(lower),
        high: write(upper),
        signals: signals.length,
      })}
      x={{
        from: 0,
        to: end,
        label: t('control.picture.x'),
        show: (value) => format.number(value),
        ticks: ticks(0, values.length, 5).filter(Number.isInteger),
      }}
      y={{
        from: least - room,
        to: max + (changeAt === undefined ? room : 2.6 * room),
        label: t('control.picture.y'),
        show: write,
      }}
    >
      {chart.points ? (
        <>
          <Curve
            points={chart.points.map((point, position) => [position + 0.5, point.upper])}
            look="dashed"
            tone="promised"
            shape="step"
          />
          <Curve
            points={chart.points.map((point, position) => [position + 0.5, point.lower])}
            look="dashed"
            tone="promised"
            shape="step"
          />
        </>
      ) : (
        <>
          <Rule y={upper} label={`${t('control.upper')} ${write(upper)}`} tone="promised" />
          <Rule y={lower} label={`${t('control.lower')} ${write(lower)}`} tone="promised" />
        </>
      )}
      <Rule y={mean} label={write(mean)} look="solid" />
      {specs?.lower !== undefined && (
        <Rule
          y={specs.lower}
          label={`${t('control.specLower')} ${write(specs.lower)}`}
          tone="delivered"
          look="solid"
          labelAt="start"
        />
      )}
      {specs?.upper !== undefined && (
        <Rule
          y={specs.upper}
          label={`${t('control.specUpper')} ${write(specs.upper)}`}
          tone="delivered"
          look="solid"
          labelAt="start"
        />
      )}
      {changeAt !== undefined && changeAt <= values.length && (
        <Rule x={changeAt - 0.5} label={t('control.picture.change')} />
      )}
      <Curve points={thinOut(values)} />
      {values.length <= maxDots && <Points values={values} />}
      {signals.slice(0, maxDots).map(({ place, value, kind }, order) => (
        <Dot
          key={place}
          x={place}
          y={value}
          mark={kind === 'run' ? 'triangle' : 'diamond'}
          tone="delivered"
          label={order < maxNamed ? format.number(place) : undefined}
          labelSide={value < mean ? 'below' : 'above'}
        />
      ))}
    </Plot>
  );
});

function Points({ values }: { values: readonly number[] }) {
  const { across, down } = usePlotScale();
  return values.map((value, position) => (
    <circle
      // biome-ignore lint/suspicious/noArrayIndexKey: a point of the chart is its place in the order
      key={position}
      cx={percentOf(across(position + 1))}
      cy={down(value)}
      r="3"
      fill="var(--ink)"
    />
  ));
}
