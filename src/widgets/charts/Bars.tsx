import { useWords } from '../frame/words';
import { Chart } from './Chart';
import { type FillPattern, fillOf } from './FillPattern';
import { GapHatch } from './GapHatch';

export type Bar = { label: string; value: number; text: string; look: FillPattern };

type Props = {
  name: string;
  title: string;
  description: string;
  bars: readonly Bar[];
  /** a mark under the bars, counted from the first (0) to the last; undefined for none */
  marker?: { place: number; label: string } | undefined;
};

const tallest = 120;
const top = 22;

/** Columns for the points of a scale, each with its number on top and its point below. */
export function Bars({ name, title, description, bars, marker }: Props) {
  const { id } = useWords();
  const hatch = `${id}-${name}-hatch`;
  const largest = Math.max(...bars.map(({ value }) => value));
  const pitch = 100 / bars.length;
  const foot = top + tallest;
  const x = (place: number) => `${Number((pitch * (place + 0.5)).toFixed(3))}%`;
  return (
    <Chart name={name} title={title} description={description} height={foot + (marker ? 58 : 26)}>
      <GapHatch id={hatch} />
      {bars.map(({ label, value, text, look }, index) => {
        const height = largest > 0 ? (tallest * value) / largest : 0;
        return (
          <g key={label}>
            {value > 0 && (
              <rect
                x={`${pitch * (index + 0.14)}%`}
                y={foot - height}
                width={`${pitch * 0.72}%`}
                height={height}
                fill={fillOf(look, hatch)}
                stroke="var(--ink)"
              />
            )}
            <text x={x(index)} y={foot - height - 7} textAnchor="middle">
              {text}
            </text>
            <text x={x(index)} y={foot + 18} textAnchor="middle" fontWeight="600">
              {label}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={foot} y2={foot} stroke="var(--line-strong)" />
      {marker && (
        <g>
          <svg x={x(marker.place)} y={foot + 24} overflow="visible">
            <path d="M0 0 l7 11 h-14 z" fill="var(--ink)" />
          </svg>
          <text x={x(marker.place)} y={foot + 52} textAnchor="middle">
            {marker.label}
          </text>
        </g>
      )}
    </Chart>
  );
}
