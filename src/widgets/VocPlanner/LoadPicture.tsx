import { Chart } from '../charts/Chart';
import { GapHatch } from '../charts/GapHatch';
import { useWords } from '../frame/words';
import type { Programme } from './programme';
import { groupName } from './programme-sheet';
import type { GroupLoad } from './read-loads';

type Props = { programme: Programme; loads: readonly GroupLoad[]; ceiling: number };

const row = 54;
const top = 22;

/**
 * Requests to one customer in thirty days, a bar for each group; what goes beyond the ceiling is
 * hatched.
 */
export function LoadPicture({ programme: { groups }, loads, ceiling }: Props) {
  const { id, t, format } = useWords();
  const hatch = `${id}-load-hatch`;
  const max = Math.max(1.25 * ceiling, ...loads.map(({ load }) => load?.perWindow ?? 0), 0.5);
  const wide = (requests: number) => `${Number(((100 * requests) / max).toFixed(3))}%`;
  const names = groups.map((group, index) => groupName(group, index, t));
  const texts = loads.map(({ load }) =>
    load
      ? t('voc.load.short', {
          window: format.number(load.perWindow, 2),
          over: format.percent(load.overShare, 1),
        })
      : t('widget.nothing'),
  );
  const foot = top + groups.length * row;
  const isLate = ceiling / max > 0.5;
  return (
    <Chart
      name="load"
      title={t('voc.load')}
      description={names.map((name, index) => `${name}: ${texts[index]}`).join('; ')}
      height={foot}
    >
      <GapHatch id={hatch} />
      <text x={wide(ceiling)} y="13" textAnchor={isLate ? 'end' : 'start'} fontWeight="600">
        {t('voc.load.ceiling', { ceiling })}
      </text>
      <line
        x1={wide(ceiling)}
        x2={wide(ceiling)}
        y1="18"
        y2={foot}
        stroke="var(--ink-soft)"
        strokeWidth="1.5"
        strokeDasharray="5 4"
      />
      {loads.map(({ load }, index) => {
        const requests = load?.perWindow ?? 0;
        const y = top + index * row;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups may bear the same name
          <g key={index}>
            <text
              x="0"
              y={y + 14}
              fontWeight="600"
              stroke="var(--paper-raised)"
              strokeWidth="3"
              paintOrder="stroke"
            >
              {names[index]}
            </text>
            <text
              x="0"
              y={y + 29}
              fontSize="0.75rem"
              stroke="var(--paper-raised)"
              strokeWidth="3"
              paintOrder="stroke"
            >
              {texts[index]}
            </text>
            {requests > 0 && (
              <rect
                x="0"
                y={y + 35}
                width={wide(Math.min(requests, ceiling))}
                height="10"
                fill="var(--ink)"
              />
            )}
            {requests > ceiling && (
              <rect
                x={wide(ceiling)}
                y={y + 35}
                width={wide(requests - ceiling)}
                height="10"
                fill={`url(#${hatch})`}
                stroke="var(--ink)"
              />
            )}
            <line x1="0" x2="100%" y1={y + 45.5} y2={y + 45.5} stroke="var(--line)" />
          </g>
        );
      })}
    </Chart>
  );
}
