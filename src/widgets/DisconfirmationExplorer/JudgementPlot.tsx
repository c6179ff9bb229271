import { Curve } from '../charts/Curve';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { percentOf, usePlotScale } from '../charts/plot-scale';
import { useWords } from '../frame/words';
import type { Judgement } from './judge';

type Props = { performance: number; judgements: readonly Judgement[]; description: string };

/**
 * Satisfaction over performance for each person: a line that bends at a ring, the expectation, with
 * a dot where the performance lies.
 */
export function JudgementPlot({ performance, judgements, description }: Props) {
  const { t, format } = useWords();
  return (
    <Plot
      name="plot"
      title={t('disconfirm.plot')}
      description={description}
      height={240}
      x={{ from: 0, to: 10, label: t('disconfirm.axis.performance') }}
      y={{ from: 0, to: 10, label: t('disconfirm.axis.satisfaction') }}
    >
      <Rule y={5} />
      <Rule x={performance} look="solid" tone="delivered" />
      {judgements.map(({ name, curve }, index) => (
        <Curve key={name} points={curve} look={index === 0 ? 'solid' : 'dashed'} />
      ))}
      {judgements.map(({ name, expectation, curve }) => (
        <Dot
          key={name}
          x={expectation}
          y={curve.find(([place]) => place === expectation)?.[1] ?? 0}
          mark="ring"
          tone="promised"
        />
      ))}
      {judgements.map(({ name, satisfaction }) => (
        <Dot key={name} x={performance} y={satisfaction} tone="delivered" />
      ))}
      <Names
        performance={performance}
        judgements={judgements}
        write={(satisfaction) => format.number(satisfaction, 1)}
      />
    </Plot>
  );
}

/** About how many pixels a text takes: Chinese signs are square, letters about half as wide. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (/[\u1100-\uffef]/.test(sign) ? 14.5 : 8), 0);

/** Pixels between two names below which they would be printed into each other. */
const nearest = 18;

/**
 * Whose dot is whose, on the side with more room; names of dots that lie close together move apart.
 */
function Names({
  performance,
  judgements,
  write,
}: Omit<Props, 'description'> & { write: (satisfaction: number) => string }) {
  const { across, down } = usePlotScale();
  const isLate = across(performance) > 0.5;
  const heights = judgements.map(({ satisfaction }) => down(satisfaction));
  const [highest, lowest] = [Math.min(...heights), Math.max(...heights)];
  const apart = Math.max(0, nearest - (lowest - highest)) / 2;
  const upper = heights.indexOf(highest);
  return judgements.map(({ name, satisfaction }, index) => {
    const written = write(satisfaction);
    const width = widthOf(`${name} ${written}`) + 8;
    return (
      <svg
        key={name}
        x={percentOf(across(performance))}
        y={(heights[index] ?? 0) + (index === upper ? -apart : apart)}
        overflow="visible"
        aria-hidden="true"
        focusable="false"
      >
        {/* the line of the other person may pass here */}
        <rect
          x={isLate ? -width - 8 : 8}
          y="-9"
          width={width}
          height="18"
          rx="3"
          fill="var(--paper-raised)"
          fillOpacity="0.92"
        />
        <text x={isLate ? -11 : 11} y="4.5" textAnchor={isLate ? 'end' : 'start'}>
          <tspan>{name}</tspan> <tspan fontWeight="600">{written}</tspan>
        </text>
      </svg>
    );
  });
}
