import { Chart } from '../charts/Chart';
import { useWords } from '../frame/words';

type Props = { cells: readonly (readonly number[])[] };

const row = 44;
const scores = [1, 2, 3, 4, 5];
/** room at the left for the scores of frequency, in per cent */
const left = 9;
const pitch = (100 - left) / 5;

/**
 * Twenty-five cells, recency across and frequency up: a square grows with the customers in its
 * cell.
 */
export function CellPicture({ cells }: Props) {
  const { t, format } = useWords();
  const max = Math.max(1, ...cells.flat());
  const list = scores
    .flatMap((f) => scores.map((r) => ({ r, f, people: cells[f - 1]?.[r - 1] ?? 0 })))
    .filter(({ people }) => people > 0);
  const x = (r: number) => `${Number((left + pitch * (r - 0.5)).toFixed(3))}%`;
  const y = (f: number) => 22 + (5 - f) * row;
  return (
    <Chart
      name="cells"
      title={t('rfm.picture')}
      description={
        list.map(({ r, f, people }) => `R ${r} F ${f}: ${format.number(people)}`).join('; ') ||
        t('widget.nothing')
      }
      height={5 * row + 60}
    >
      <text x="0" y="14" fontWeight="600">
        {t('rfm.picture.up')}
      </text>
      {scores.map((f) => (
        <g key={f}>
          <text x="2%" y={y(f) + row / 2 + 4}>
            {f}
          </text>
          {scores.map((r) => (
            <rect
              key={r}
              x={`${left + pitch * (r - 1)}%`}
              y={y(f)}
              width={`${pitch}%`}
              height={row}
              fill={Math.min(r, f) >= 4 ? 'var(--paper-sunk)' : 'none'}
              stroke="var(--line)"
            />
          ))}
        </g>
      ))}
      {list.map(({ r, f, people }) => {
        const side = 6 + 14 * Math.sqrt(people / max);
        return (
          <g key={`${r}${f}`}>
            <svg x={x(r)} y={y(f) + row / 2} overflow="visible" aria-hidden="true">
              <rect x={-side - 1} y={-side / 2} width={side} height={side} fill="var(--ink)" />
            </svg>
            <text x={x(r)} dx="4" y={y(f) + row / 2 + 4}>
              {format.brief(people)}
            </text>
          </g>
        );
      })}
      {scores.map((r) => (
        <text key={r} x={x(r)} y={5 * row + 38} textAnchor="middle">
          {r}
        </text>
      ))}
      <text x="100%" y={5 * row + 56} textAnchor="end" fontWeight="600">
        {t('rfm.picture.across')}
      </text>
    </Chart>
  );
}
