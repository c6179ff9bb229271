import type { NetPromoterScore } from '../../measures/nps';
import { Curve } from '../charts/Curve';
import { Intervals } from '../charts/Intervals';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { percentOf, usePlotScale } from '../charts/plot-scale';
import { useWords } from '../frame/words';

type Props = {
  names: readonly string[];
  scores: readonly NetPromoterScore[];
  all: NetPromoterScore;
  isInOrder: boolean;
};

const ends = [-100, -50, 0, 50, 100];
const longestLabel = 10;

/** Waves as a line with an interval at each; segments, which have no order, under each other. */
export function GroupsPicture({ names, scores, all, isInOrder }: Props) {
  const { t, format } = useWords();
  const range = ({ adjusted }: NetPromoterScore) =>
    t('nps.range', { low: format.signed(adjusted.low), high: format.signed(adjusted.high) });
  const rows = [
    ...scores.map((score, index) => ({ name: names[index] ?? '', score })),
    { name: t('nps.many.all'), score: all },
  ];
  const description = rows
    .map(({ name, score }) => `${name}: ${format.signed(score.score, 1)}, ${range(score)}`)
    .join('; ');
  if (!isInOrder || scores.length < 2)
    return (
      <Intervals
        name="groups-picture"
        title={t('nps.many.picture')}
        description={description}
        from={-100}
        to={100}
        marks={ends.map((value) => ({ value, label: format.signed(value) }))}
        intervals={rows.map(({ name, score }) => ({
          name,
          value: score.score,
          low: score.adjusted.low,
          high: score.adjusted.high,
          text: `${format.signed(score.score)} (${range(score)})`,
        }))}
      />
    );
  const ten = (value: number, round: (tenth: number) => number) =>
    Math.min(100, Math.max(-100, 10 * round(value / 10)));
  const [from, to] = [
    ten(Math.min(...scores.map(({ adjusted }) => adjusted.low)), Math.floor),
    ten(Math.max(...scores.map(({ adjusted }) => adjusted.high)), Math.ceil),
  ];
  const last = scores.length;
  // right of the last wave is room for the name of the level line
  const named = last < 3 ? [1, last] : [1, Math.ceil(last / 2), last];
  const label = (place: number) => {
    const name = names[Math.round(place) - 1] ?? '';
    return name.length > longestLabel ? `${name.slice(0, longestLabel - 1)}…` : name;
  };
  return (
    <Plot
      name="groups-picture"
      title={t('nps.many.picture')}
      description={description}
      height={200}
      x={{ from: 0.5, to: 1.3 * last + 0.5, label: '', show: label, ticks: named }}
      y={{
        from,
        to: to > from ? to : from + 10,
        label: t('nps.name'),
        show: (value) => format.signed(value),
      }}
    >
      <Rule y={all.score} label={t('nps.many.all')} />
      <Curve points={scores.map(({ score }, index) => [index + 1, score] as const)} />
      {scores.map(({ adjusted, score }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a wave is known by its place
        <g key={index}>
          <IntervalBar x={index + 1} low={adjusted.low} high={adjusted.high} />
          <Dot x={index + 1} y={score} />
        </g>
      ))}
    </Plot>
  );
}

/** An upright line from one end of an interval to the other. */
function IntervalBar({ x, low, high }: { x: number; low: number; high: number }) {
  const { across, down } = usePlotScale();
  const place = percentOf(across(x));
  return (
    <line
      x1={place}
      x2={place}
      y1={down(low)}
      y2={down(high)}
      stroke="var(--ink)"
      strokeWidth="5"
      strokeOpacity="0.35"
    />
  );
}
