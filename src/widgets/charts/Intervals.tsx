import { along, Chart, Scale } from './Chart';

export type Interval = { name: string; value: number; low: number; high: number; text: string };

type Props = {
  name: string;
  title: string;
  description: string;
  from: number;
  to: number;
  marks: readonly { value: number; label: string }[];
  intervals: readonly Interval[];
};

const row = 48;
// the lines of the scale pass under the lettering
const outline = { stroke: 'var(--paper-raised)', strokeWidth: 3, paintOrder: 'stroke' } as const;

/**
 * Values with their intervals on one scale, each a dot on a bar with its name and numbers above.
 */
export function Intervals({ name, title, description, from, to, marks, intervals }: Props) {
  const foot = Math.max(1, intervals.length) * row + 4;
  return (
    <Chart name={name} title={title} description={description} height={foot + 26}>
      {marks.map(({ value }) => (
        <line
          key={value}
          x1={along(value, from, to)}
          x2={along(value, from, to)}
          y1="0"
          y2={foot}
          stroke="var(--line)"
        />
      ))}
      {intervals.map(({ name: label, value, low, high, text }, index) => {
        const y = index * row + 34;
        return (
          <g key={label}>
            <text x="0" y={y - 17} fontWeight="600" {...outline}>
              {label}
            </text>
            <text x="100%" y={y - 17} textAnchor="end" {...outline}>
              {text}
            </text>
            <line
              x1={along(low, from, to)}
              x2={along(high, from, to)}
              y1={y}
              y2={y}
              stroke="var(--ink)"
              strokeWidth="5"
              strokeOpacity="0.35"
            />
            {[low, high].map((end, side) => (
              <line
                key={side === 0 ? 'low' : 'high'}
                x1={along(end, from, to)}
                x2={along(end, from, to)}
                y1={y - 8}
                y2={y + 8}
                stroke="var(--ink)"
                strokeWidth="2"
              />
            ))}
            <circle
              cx={along(value, from, to)}
              cy={y}
              r="6"
              fill="var(--ink)"
              stroke="var(--paper)"
              strokeWidth="2"
            />
          </g>
        );
      })}
      <Scale top={foot} from={from} to={to} marks={marks} />
    </Chart>
  );
}
