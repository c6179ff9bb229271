import { along, Chart, Scale } from '../charts/Chart';
import { GapHatch } from '../charts/GapHatch';
import { useWords } from '../frame/words';
import type { DimensionGap } from './gap-result';

type Props = { rows: readonly DimensionGap[]; names: readonly string[] };

const row = 46;
const top = 30;
const lowest = 1;
const highest = 7;

/**
 * For each dimension a ring where service was expected and a dot where it was perceived; what is
 * missing between them is hatched.
 */
export function GapPicture({ rows, names }: Props) {
  const { id, t, format } = useWords();
  const hatch = `${id}-short`;
  const foot = top + rows.length * row;
  const x = (value: number) => along(value, lowest, highest);
  const list = rows
    .map(({ place, expectation, perception, gap }) =>
      t('gap.picture.row', {
        name: names[place] ?? '',
        expected: format.number(expectation, 2),
        perceived: format.number(perception, 2),
        gap: format.signed(gap, 2),
      }),
    )
    .join('; ');
  return (
    <Chart name="picture" title={t('gap.picture')} description={list} height={foot + 26}>
      <GapHatch id={hatch} />
      <circle
        cx="7"
        cy="9"
        r="6"
        fill="var(--paper-raised)"
        stroke="var(--promised)"
        strokeWidth="3"
      />
      <text x="20" y="14">
        {t('gap.expected')}
      </text>
      <circle cx="50%" cy="9" r="7" fill="var(--delivered)" />
      <text x="50%" dx="14" y="14">
        {t('gap.perceived')}
      </text>
      {rows.map(({ place, expectation, perception, gap }, index) => {
        const y = top + index * row;
        const centre = y + 30;
        const left = Math.min(expectation, perception);
        return (
          <g key={place}>
            <text x="0" y={y + 14}>
              {names[place]}
            </text>
            <text x="100%" y={y + 14} textAnchor="end" fontWeight="600">
              {format.signed(gap, 2)}
            </text>
            <line x1="0" x2="100%" y1={centre} y2={centre} stroke="var(--line)" />
            {gap < 0 && (
              <rect
                x={x(left)}
                y={centre - 8}
                width={along(lowest - gap, lowest, highest)}
                height="16"
                fill={`url(#${hatch})`}
                stroke="var(--ink-soft)"
              />
            )}
            {gap > 0 && (
              <line
                x1={x(expectation)}
                x2={x(perception)}
                y1={centre}
                y2={centre}
                stroke="var(--delivered)"
                strokeWidth="4"
              />
            )}
            <circle
              cx={x(expectation)}
              cy={centre}
              r="7"
              fill="var(--paper-raised)"
              stroke="var(--promised)"
              strokeWidth="3"
            />
            <circle
              cx={x(perception)}
              cy={centre}
              r="7"
              fill="var(--delivered)"
              stroke="var(--paper-raised)"
              strokeWidth="1.5"
            />
          </g>
        );
      })}
      <Scale
        top={foot}
        from={lowest}
        to={highest}
        marks={[1, 2, 3, 4, 5, 6, 7].map((value) => ({ value, label: format.number(value) }))}
      />
    </Chart>
  );
}
