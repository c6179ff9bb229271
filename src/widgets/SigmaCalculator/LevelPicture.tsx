import { Area, Curve } from '../charts/Curve';
import { GapHatch } from '../charts/GapHatch';
import { Plot } from '../charts/Plot';
import { Rule } from '../charts/PlotMarks';
import { percentOf, usePlotScale } from '../charts/plot-scale';
import { useWords } from '../frame/words';

type Props = {
  /** how far the limit lies from the mean in the data, in standard deviations */
  plain: number;
  /** the same with the shift added */
  shifted: number;
  hasShift: boolean;
};

const reach = 3.6;
/** Of the full height of a curve: where the two distances to the limit are drawn. */
const heights = { plain: 0.16, shifted: 0.5 };

/**
 * The normal curve that leaves the observed share beyond the limit, and, with the shift, the better
 * one that is supposed to have drifted there.
 */
export function LevelPicture({ plain, shifted, hasShift }: Props) {
  const { id, t, format } = useWords();
  const hatch = `${id}-tail`;
  const drift = shifted - plain;
  const from = Math.min(-reach - (hasShift ? drift : 0), plain - 0.8);
  const to = Math.max(reach, plain + 0.8);
  const number = (value: number) => format.number(value, 2);
  return (
    <Plot
      name="picture"
      title={t('sigma.picture')}
      description={t(hasShift ? 'sigma.picture.with' : 'sigma.picture.without', {
        plain: number(plain),
        shifted: number(shifted),
      })}
      height={200}
      x={{ from, to, label: t('sigma.picture.x'), show: (value) => format.number(value) }}
      y={{ from: 0, to: 1.3, label: '', ticks: [] }}
    >
      <GapHatch id={hatch} />
      <Area points={bell(plain, to, 0)} fill={`url(#${hatch})`} />
      {hasShift && <Curve points={bell(from, to, -drift)} look="dashed" tone="promised" />}
      <Curve points={bell(from, to, 0)} tone="delivered" />
      <Rule x={plain} look="solid" tone="ink" label={t('sigma.picture.limit')} />
      <Curve points={between(0, plain, heights.plain)} label={number(plain)} />
      {hasShift && (
        <Curve
          points={between(-drift, plain, heights.shifted)}
          look="dashed"
          label={number(shifted)}
        />
      )}
      <PeakName
        x={hasShift ? -0.35 : 0}
        anchor={hasShift ? 'start' : 'middle'}
        name={t('sigma.picture.data')}
      />
      {hasShift && <PeakName x={-1.2} anchor="end" name={t('sigma.picture.before')} />}
    </Plot>
  );
}

/** A line at one height from a mean to the limit, the smaller end first. */
const between = (mean: number, limit: number, height: number): [number, number][] => [
  [Math.min(mean, limit), height],
  [Math.max(mean, limit), height],
];

/** A normal curve of height 1 around a mean. */
function bell(from: number, to: number, mean: number): [number, number][] {
  return Array.from({ length: 81 }, (_, step) => {
    const x = from + ((to - from) * step) / 80;
    return [x, Math.exp(-((x - mean) ** 2) / 2)];
  });
}

function PeakName({
  x,
  anchor,
  name,
}: {
  x: number;
  anchor: 'start' | 'middle' | 'end';
  name: string;
}) {
  const { across, down } = usePlotScale();
  return (
    <text x={percentOf(across(x))} y={down(1) - 8} textAnchor={anchor} fontWeight="600">
      {name}
    </text>
  );
}
