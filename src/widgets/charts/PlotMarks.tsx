import { colourOf, percentOf, type Tone, usePlotScale } from './plot-scale';

const outline = { stroke: 'var(--paper-raised)', strokeWidth: 3, paintOrder: 'stroke' } as const;

const shapes = {
  circle: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z',
  ring: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
  square: 'M-5.5 -5.5h11v11h-11z',
  diamond: 'M0 -7.5l7.5 7.5l-7.5 7.5l-7.5 -7.5z',
  triangle: 'M0 -7l7 12.5h-14z',
  wedge: 'M0 7l7 -12.5h-14z',
  cross: 'M-10 -2.5h7.5v-7.5h5v7.5h7.5v5h-7.5v7.5h-5v-7.5h-7.5z',
};

/** A label beside a point grows away from it. */
const anchors = {
  start: 'end',
  belowStart: 'end',
  end: 'start',
  aboveEnd: 'start',
  above: 'middle',
  below: 'middle',
} as const;

type DotProps = {
  x: number;
  y: number;
  mark?: keyof typeof shapes;
  tone?: Tone;
  label?: string | undefined;
  /** where the label stands; on the side with more room when left out */
  labelSide?: 'start' | 'end' | 'above' | 'below' | 'aboveEnd' | 'belowStart' | undefined;
};

/** A point with its name beside it. */
export function Dot({ x, y, mark = 'circle', tone = 'ink', label, labelSide }: DotProps) {
  const { across, down } = usePlotScale();
  const place = percentOf(across(x));
  const side = labelSide ?? (across(x) > 0.5 ? 'start' : 'end');
  const shift = {
    start: { dx: -11, dy: 4.5 },
    end: { dx: 11, dy: 4.5 },
    above: { dx: 0, dy: -12 },
    below: { dx: 0, dy: 20 },
    aboveEnd: { dx: 8, dy: -9 },
    belowStart: { dx: -8, dy: 19 },
  }[side];
  return (
    <g>
      <svg x={place} y={down(y)} overflow="visible" aria-hidden="true" focusable="false">
        <path
          d={shapes[mark]}
          fill={mark === 'ring' ? 'var(--paper-raised)' : colourOf(tone)}
          stroke={mark === 'ring' ? colourOf(tone) : 'var(--paper-raised)'}
          strokeWidth={mark === 'ring' ? 2.5 : 1.5}
        />
      </svg>
      {label && (
        <text x={place} y={down(y)} {...shift} textAnchor={anchors[side]} {...outline}>
          {label}
        </text>
      )}
    </g>
  );
}

type RuleProps = ({ x: number; y?: undefined } | { y: number; x?: undefined }) & {
  label?: string | undefined;
  look?: 'solid' | 'dashed';
  tone?: Tone;
  /** at which end of a level line its name stands */
  labelAt?: 'start' | 'end';
};

/** A line right across the plot at one value, named at its upper or right end. */
export function Rule({ x, y, label, look = 'dashed', tone = 'soft', labelAt = 'end' }: RuleProps) {
  const { across, down, top, foot } = usePlotScale();
  const stroke = {
    stroke: colourOf(tone),
    strokeWidth: 1.5,
    strokeDasharray: look === 'dashed' ? '5 4' : undefined,
  };
  if (y !== undefined)
    return (
      <g>
        <line x1="0" x2="100%" y1={down(y)} y2={down(y)} {...stroke} />
        {label && (
          <text
            x={labelAt === 'end' ? '100%' : '0'}
            y={down(y) - 5}
            textAnchor={labelAt}
            fontSize="0.75rem"
            {...outline}
          >
            {label}
          </text>
        )}
      </g>
    );
  const place = percentOf(across(x));
  const isLate = across(x) > 0.5;
  return (
    <g>
      <line x1={place} x2={place} y1={top} y2={foot} {...stroke} />
      {label && (
        <text
          x={place}
          y={top + 10}
          dx={isLate ? -5 : 5}
          textAnchor={isLate ? 'end' : 'start'}
          fontSize="0.75rem"
          {...outline}
        >
          {label}
        </text>
      )}
    </g>
  );
}

type ZoneProps = {
  x: readonly [from: number, to: number];
  y: readonly [from: number, to: number];
  label: string;
  /** tinted, to set it off from its neighbours */
  isTinted?: boolean;
};

/** A quiet region with its name in its upper outer corner. */
export function Zone({ x, y, label, isTinted = false }: ZoneProps) {
  const { across, down } = usePlotScale();
  const [left, right] = [across(x[0]), across(x[1])];
  const [low, high] = [down(y[0]), down(y[1])];
  const isLate = left >= 0.4;
  return (
    <g>
      <rect
        x={percentOf(left)}
        y={high}
        width={percentOf(Math.max(0, right - left))}
        height={Math.max(0, low - high)}
        fill={isTinted ? 'var(--paper-sunk)' : 'none'}
      />
      <text
        x={percentOf(isLate ? right : left)}
        y={high + 16}
        dx={isLate ? -8 : 8}
        textAnchor={isLate ? 'end' : 'start'}
        fill="var(--ink-soft)"
        fontWeight="600"
        {...outline}
      >
        {label}
      </text>
    </g>
  );
}
