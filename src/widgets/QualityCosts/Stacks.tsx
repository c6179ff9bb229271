import { Chart } from '../charts/Chart';
import legend from '../charts/Legend.module.css';
import strip from '../charts/Strip.module.css';
import { useWords } from '../frame/words';
import type { Comparison } from './compare';
import { groups } from './fields';

type Props = { comparison: Comparison; write: (money: number) => string };

const tallest = 250;
const top = 24;
const foot = top + tallest;
/** Lower parts have no room for their number; the table has it in any case. */
const lowest = 19;
const columns = [
  { period: 'before', from: 4, width: 40 },
  { period: 'after', from: 56, width: 40 },
] as const;

/**
 * The costs of two periods as two stacked columns: plain parts kept the promise, hatched parts were
 * paid because it was broken.
 */
export function Stacks({ comparison, write }: Props) {
  const { id, t } = useWords();
  const fills = [
    'var(--promised)',
    'var(--paper-raised)',
    `url(#${id}-internal)`,
    `url(#${id}-external)`,
  ];
  const max = Math.max(comparison.before.total, comparison.after.total);
  const list = (period: 'before' | 'after') =>
    groups
      .map((group, index) => `${t(`paf.${group}`)} ${write(comparison[period].costs[index] ?? 0)}`)
      .join(', ');
  return (
    <div className={strip.strip}>
      <Chart
        name="stacks"
        title={t('paf.picture')}
        description={columns
          .map(({ period }) => `${t(`paf.${period}`)}: ${list(period)}`)
          .join('; ')}
        height={foot + 24}
      >
        <defs>
          <Hatch id={`${id}-internal`} pitch={11} line={2.5} turn={45} />
          <Hatch id={`${id}-external`} pitch={7} line={3.5} turn={-45} />
        </defs>
        {columns.map(({ period, from, width }) => {
          const { costs, total } = comparison[period];
          const heights = costs.map((cost) => (tallest * cost) / max);
          const middle = `${from + width / 2}%`;
          return (
            <g key={period}>
              {heights.map((height, index) => {
                const y = foot - heights.slice(0, index + 1).reduce((sum, one) => sum + one, 0);
                return (
                  height > 0 && (
                    <g key={groups[index]}>
                      <rect
                        x={`${from}%`}
                        y={y}
                        width={`${width}%`}
                        height={height}
                        fill={fills[index]}
                        stroke="var(--ink)"
                      />
                      {height >= lowest && (
                        <text
                          className={index === 0 ? strip.onInk : strip.onPaper}
                          x={middle}
                          y={y + height / 2 + 5}
                          textAnchor="middle"
                          fontWeight="600"
                        >
                          {write(costs[index] ?? 0)}
                        </text>
                      )}
                    </g>
                  )
                );
              })}
              <text
                x={middle}
                y={foot - (tallest * total) / max - 8}
                textAnchor="middle"
                fontWeight="600"
              >
                {write(total)}
              </text>
              <text x={middle} y={foot + 18} textAnchor="middle">
                {t(`paf.${period}`)}
              </text>
            </g>
          );
        })}
        <line x1="0" x2="100%" y1={foot} y2={foot} stroke="var(--line-strong)" />
      </Chart>
      <ul className={legend.legend}>
        {groups.map((group, index) => (
          <li key={group}>
            <svg width="18" height="14" aria-hidden="true" focusable="false">
              <rect
                x="0.5"
                y="0.5"
                width="17"
                height="13"
                fill={fills[index]}
                stroke="var(--ink)"
              />
            </svg>{' '}
            <span>{t(`paf.${group}`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Hatch({
  id,
  pitch,
  line,
  turn,
}: {
  id: string;
  pitch: number;
  line: number;
  turn: number;
}) {
  return (
    <pattern
      id={id}
      width={pitch}
      height={pitch}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect width={pitch} height={pitch} fill="var(--paper-raised)" />
      <rect width={line} height={pitch} fill="var(--delivered)" />
    </pattern>
  );
}
