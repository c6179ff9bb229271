import type { ProfitChain } from '../../measures/profit-chain';
import { along, Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import { writePoints } from './write-points';

type Props = {
  chain: ProfitChain;
  names: readonly string[];
  effects: readonly number[];
  round: { to: number; effect: number } | undefined;
};

const row = 64;
const bar = 16;

/**
 * A bar for what is left of the push at each box, with a line for what may be left when every
 * effect is off; between them what each link does.
 */
export function ChainPicture({ chain, names, effects, round }: Props) {
  const { t, format } = useWords();
  const from = Math.min(0, ...chain.low);
  const to = Math.max(0, ...chain.high);
  // without a push there is nothing to draw, and no scale to draw it on
  const x = (value: number) => (to > from ? along(value, from, to) : '0%');
  const list = names
    .map((name, box) => `${name} ${writePoints(chain.reached[box] ?? 0, format)}`)
    .join(', ');
  const times = (effect: number) => `× ${format.number(effect, 2)}`;
  return (
    <Chart
      name="chain"
      title={t('chain.picture')}
      description={list}
      height={names.length * row - 12}
    >
      {names.map((name, box) => {
        const reached = chain.reached[box] ?? 0;
        const [low, high] = [chain.low[box] ?? 0, chain.high[box] ?? 0];
        const [left, right] = [Math.min(0, reached), Math.max(0, reached)];
        const y = box * row;
        return (
          <g key={name}>
            {box > 0 && (
              <text x="0" y={y - 10} fontSize="0.75rem" fill="var(--ink-soft)">
                <tspan>{`↓ ${times(effects[box - 1] ?? 0)}`}</tspan>
                {round?.to === box && (
                  <tspan dx="10">{`+ ${t('chain.round.mark', { effect: times(round.effect), name: names[0] ?? '' })}`}</tspan>
                )}
              </text>
            )}
            <text x="0" y={y + 13} fontWeight="600">
              {name}
            </text>
            <text x="100%" y={y + 13} textAnchor="end" fontWeight="600">
              {writePoints(reached, format)}
            </text>
            <rect x="0" y={y + 19} width="100%" height={bar} fill="var(--paper-sunk)" />
            {right > left && (
              <rect
                x={x(left)}
                y={y + 19}
                width={widthOf(right - left, to - from)}
                height={bar}
                fill="var(--ink)"
              />
            )}
            {high > low && (
              <g stroke="var(--ink-soft)" strokeWidth="1.5">
                <line x1={x(low)} x2={x(high)} y1={y + 19 + bar + 4} y2={y + 19 + bar + 4} />
                {[low, high].map((end, side) => (
                  <line
                    key={side === 0 ? 'low' : 'high'}
                    x1={x(end)}
                    x2={x(end)}
                    y1={y + 19 + bar + 1}
                    y2={y + 19 + bar + 7}
                  />
                ))}
              </g>
            )}
            {from < 0 && (
              <line
                x1={x(0)}
                x2={x(0)}
                y1={y + 15}
                y2={y + 19 + bar + 4}
                stroke="var(--line-strong)"
              />
            )}
          </g>
        );
      })}
    </Chart>
  );
}

const widthOf = (length: number, whole: number) =>
  `${Number(((100 * length) / whole).toFixed(3))}%`;
