import { area, curveLinear, curveMonotoneX, curveStepAfter, line } from 'd3-shape';
import { colourOf, percentOf, type Tone, usePlotScale } from './plot-scale';

type Point = readonly [x: number, y: number];
type Shape = 'straight' | 'smooth' | 'step';

const shapes = { straight: curveLinear, smooth: curveMonotoneX, step: curveStepAfter };
const dashes = { solid: undefined, dashed: '8 5', dotted: '1 5' };
/** SVG paths take no percentages: drawn 1000 units wide and stretched, without their stroke. */
const width = 1000;

type CurveProps = {
  points: readonly Point[];
  look?: keyof typeof dashes;
  tone?: Tone;
  shape?: Shape;
  /** written at the last point, beside the curve */
  label?: string | undefined;
  labelSide?: 'above' | 'below';
};

/**
 * A line through points in the order of their first numbers; curves differ by their look as well as
 * by colour.
 */
export function Curve({
  points,
  look = 'solid',
  tone = 'ink',
  shape = 'straight',
  label,
  labelSide = 'above',
}: CurveProps) {
  const { across, down, foot } = usePlotScale();
  const path = line<Point>(
    ([x]) => width * across(x),
    ([, y]) => down(y),
  )
    .curve(shapes[shape])
    .digits(2)([...points]);
  const last = points.at(-1);
  return (
    <g>
      <Stretched foot={foot}>
        <path
          d={path ?? ''}
          fill="none"
          stroke={colourOf(tone)}
          strokeWidth="2.5"
          strokeDasharray={dashes[look]}
          strokeLinecap="round"
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      </Stretched>
      {label && last && (
        <text
          x={percentOf(across(last[0]))}
          y={down(last[1]) + (labelSide === 'above' ? -8 : 18)}
          dx={across(last[0]) > 0.5 ? -6 : 6}
          textAnchor={across(last[0]) > 0.5 ? 'end' : 'start'}
          fontWeight="600"
          stroke="var(--paper-raised)"
          strokeWidth="3"
          paintOrder="stroke"
        >
          {label}
        </text>
      )}
    </g>
  );
}

type AreaProps = {
  /** `upper` and, for a band, `lower`; without one the area reaches down to `base` */
  points: readonly (readonly [x: number, upper: number, lower?: number])[];
  base?: number;
  tone?: Tone;
  shape?: Shape;
  /** an SVG fill in place of the tone's soft colour, such as the hatching of a gap */
  fill?: string | undefined;
};

/** The room under a curve or between two. */
export function Area({ points, base = 0, tone = 'ink', shape = 'straight', fill }: AreaProps) {
  const { across, down, foot } = usePlotScale();
  const path = area<AreaProps['points'][number]>()
    .x(([x]) => width * across(x))
    .y1(([, upper]) => down(upper))
    .y0(([, , lower = base]) => down(lower))
    .curve(shapes[shape])
    .digits(2)([...points]);
  return (
    <Stretched foot={foot}>
      <path d={path ?? ''} fill={fill ?? colourOf(tone)} fillOpacity={fill ? undefined : 0.18} />
    </Stretched>
  );
}

function Stretched({ foot, children }: { foot: number; children: React.ReactNode }) {
  return (
    <svg
      width="100%"
      height={foot}
      viewBox={`0 0 ${width} ${foot}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
