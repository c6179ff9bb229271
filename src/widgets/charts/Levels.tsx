import { useWords } from '../frame/words';
import { Chart } from './Chart';
import { GapHatch } from './GapHatch';

/** `gapTo` is a larger share that this one falls short of; the distance is drawn as a gap. */
export type Level = { name: string; share: number; text: string; gapTo?: number | undefined };

type Props = { name: string; title: string; description: string; levels: readonly Level[] };

const row = 52;
const thickness = 20;

/** Shares as bars from nothing to all, one under the other, each with its name and number above. */
export function Levels({ name, title, description, levels }: Props) {
  const { id } = useWords();
  const hatch = `${id}-${name}-hatch`;
  return (
    <Chart
      name={name}
      title={title}
      description={description}
      height={Math.max(1, levels.length) * row - 6}
    >
      <GapHatch id={hatch} />
      {levels.map(({ name: label, share, text, gapTo = share }, index) => {
        const y = index * row + 20;
        return (
          <g key={label}>
            <text x="0" y={y - 6}>
              {label}
            </text>
            <text x="100%" y={y - 6} textAnchor="end" fontWeight="600">
              {text}
            </text>
            <rect
              x="0"
              y={y}
              width="100%"
              height={thickness}
              fill="var(--paper-sunk)"
              stroke="var(--line-strong)"
            />
            {gapTo > share && (
              <rect
                x={wide(share)}
                y={y}
                width={wide(gapTo - share)}
                height={thickness}
                fill={`url(#${hatch})`}
                stroke="var(--ink)"
              />
            )}
            {share > 0 && (
              <rect
                x="0"
                y={y}
                width={wide(share)}
                height={thickness}
                fill="var(--ink)"
                stroke="var(--ink)"
              />
            )}
          </g>
        );
      })}
    </Chart>
  );
}

const wide = (share: number) => `${Number((100 * Math.min(1, share)).toFixed(3))}%`;
