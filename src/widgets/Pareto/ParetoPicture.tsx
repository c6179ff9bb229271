import { along, Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import { RoundingNote } from '../tables/RoundingNote';
import type { Ranking } from './ranking';

type Props = { ranking: Ranking; title: string };

const row = 42;
const top = 26;
const thick = 14;
/** Of the whole width; the rest is for the numbers, so that no line runs through them. */
const scaleWidth = 0.66;
/** More would be a wall; what is left is drawn as one bar. */
const maxRows = 12;
const outline = { stroke: 'var(--paper-raised)', strokeWidth: 4, paintOrder: 'stroke' } as const;

/** A bar for each cause, the vital few filled, and a line for what they make up together, on one scale from nothing to all. */
export function ParetoPicture({ ranking: { rows: all, vitalFew }, title }: Props) {
  const { t, format } = useWords();
  const shown = all.length > maxRows ? all.slice(0, maxRows - 1) : all;
  const rest = all.slice(shown.length);
  const few = new Set(vitalFew);
  const rows = [
    ...shown.map(({ id, count, share, cumulative }) => ({
      name: id,
      count,
      share,
      cumulative,
      isVital: few.has(id),
    })),
    ...(rest.length > 0
      ? [
          {
            name: t('pareto.rest', { n: rest.length }),
            count: rest.reduce((sum, { count }) => sum + count, 0),
            share: rest.reduce((sum, { share }) => sum + share, 0),
            cumulative: 1,
            isVital: false,
          },
        ]
      : []),
  ];
  const text = ({ count, share }: (typeof rows)[number]) =>
    `${count < 1e6 ? format.number(count) : format.brief(count)} · ${format.percent(share, 1)}`;
  const at = (share: number) => along(share, 0, 1 / scaleWidth);
  const middle = (place: number) => top + place * row + 20 + thick / 2;
  const foot = top + rows.length * row;
  return (
    <>
      <Chart
        name="picture"
        title={title}
        description={rows.map((one) => `${one.name} ${text(one)}`).join(', ')}
        height={foot + 4}
      >
        {[0.8, 1].map((mark) => (
          <g key={mark}>
            <line
              x1={at(mark)}
              x2={at(mark)}
              y1={top - 6}
              y2={foot}
              stroke="var(--line-strong)"
              strokeDasharray={mark < 1 ? '5 4' : undefined}
            />
            <text x={at(mark)} y="13" textAnchor="middle" fontSize="0.75rem">
              {format.percent(mark)}
            </text>
          </g>
        ))}
        {rows.map(({ name, share, isVital }, index) => (
          <rect
            key={name}
            x="0"
            y={top + index * row + 20}
            width={at(share)}
            height={thick}
            fill={isVital ? 'var(--delivered)' : 'var(--paper-raised)'}
            stroke="var(--ink)"
          />
        ))}
        {rows.slice(1).map(({ name, cumulative }, before) => (
          <line
            key={name}
            x1={at(rows[before]?.cumulative ?? 0)}
            y1={middle(before)}
            x2={at(cumulative)}
            y2={middle(before + 1)}
            stroke="var(--ink-soft)"
            strokeWidth="1"
          />
        ))}
        {rows.map((one, index) => (
          <g key={one.name}>
            <circle cx={at(one.cumulative)} cy={middle(index)} r="4" fill="var(--ink)" />
            <text
              x="0"
              y={top + index * row + 14}
              fontWeight={one.isVital ? 600 : undefined}
              {...outline}
            >
              {short(one.name)}
            </text>
            <text x="100%" y={middle(index) + 5} textAnchor="end">
              {text(one)}
            </text>
          </g>
        ))}
      </Chart>
      <RoundingNote wholes={[rows.map(({ share }) => share)]} digits={1} />
    </>
  );
}

/** A name that leaves room for its number on a phone. */
const short = (name: string) => (name.length > 24 ? `${name.slice(0, 23)}…` : name);
