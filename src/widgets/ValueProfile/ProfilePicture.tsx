import { along, Chart, Scale } from '../charts/Chart';
import { useWords } from '../frame/words';

export type ProfileRow = { name: string; first: number; second: number };

type Props = { rows: readonly ProfileRow[]; names: readonly [string, string] };

const top = 32;
const row = 44;
// the lines of the profiles pass under the lettering
const outline = { stroke: 'var(--paper-raised)', strokeWidth: 4, paintOrder: 'stroke' } as const;

/**
 * A line for each kind of value with a dot for the one offer and a square for the other; each
 * offer's marks are joined to its profile.
 */
export function ProfilePicture({ rows, names }: Props) {
  const { t, format } = useWords();
  const foot = top + rows.length * row;
  const x = (score: number) => along(score, 0, 10);
  const y = (place: number) => top + place * row + 30;
  const list = rows.map(({ name, first, second }) =>
    t('profile.one', { name, first: format.plain(first), second: format.plain(second) }),
  );
  const joined = (of: 'first' | 'second') =>
    rows.slice(1).map((to, index) => ({
      from: rows[index]?.[of] ?? 0,
      to: to[of],
      place: index,
      name: to.name,
    }));
  return (
    <Chart
      name="picture"
      title={t('profile.picture', { first: names[0], second: names[1] })}
      description={list.join('; ')}
      height={foot + 26}
    >
      <circle cx="7" cy="9" r="5.5" fill="var(--ink)" />
      <text x="20" y="14">
        {names[0]}
      </text>
      <Square place="50%" y={9} />
      <text x="50%" dx="16" y="14">
        {names[1]}
      </text>
      {rows.map(({ name, first, second }, index) => (
        <g key={name}>
          <line x1="0" x2="100%" y1={y(index)} y2={y(index)} stroke="var(--line)" />
          <line
            x1={x(first)}
            x2={x(second)}
            y1={y(index)}
            y2={y(index)}
            stroke="var(--ink-soft)"
            strokeWidth="3"
          />
        </g>
      ))}
      {joined('first').map(({ from, to, place, name }) => (
        <line
          key={name}
          x1={x(from)}
          x2={x(to)}
          y1={y(place)}
          y2={y(place + 1)}
          stroke="var(--ink)"
          strokeWidth="1"
        />
      ))}
      {joined('second').map(({ from, to, place, name }) => (
        <line
          key={name}
          x1={x(from)}
          x2={x(to)}
          y1={y(place)}
          y2={y(place + 1)}
          stroke="var(--ink)"
          strokeWidth="1"
          strokeDasharray="4 4"
        />
      ))}
      {rows.map(({ name, first, second }, index) => (
        <g key={name}>
          <Square place={x(second)} y={y(index)} />
          <circle cx={x(first)} cy={y(index)} r="5.5" fill="var(--ink)" />
          <text x="0" y={y(index) - 16} {...outline}>
            {name}
          </text>
          <text x="100%" y={y(index) - 16} textAnchor="end" fontWeight="600" {...outline}>
            {t('profile.pair', { first: format.plain(first), second: format.plain(second) })}
          </text>
        </g>
      ))}
      <Scale
        top={foot}
        from={0}
        to={10}
        marks={[0, 2, 4, 6, 8, 10].map((value) => ({ value, label: format.number(value) }))}
      />
    </Chart>
  );
}

// larger than the dot, so that both are seen where two offers score alike
function Square({ place, y }: { place: string; y: number }) {
  return (
    <svg x={place} y={y} overflow="visible" aria-hidden="true" focusable="false">
      <rect
        x="-8"
        y="-8"
        width="16"
        height="16"
        fill="var(--paper-raised)"
        stroke="var(--ink)"
        strokeWidth="2"
      />
    </svg>
  );
}
