import { Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import type { Verdict } from '../goal/check-goal';

type Props = { verdicts: readonly Verdict[] };

const height = 44;

/**
 * One box a letter, and one for the name: filled when a rule found it, dashed when not, with a
 * question mark where no rule can see.
 */
export function LetterStrip({ verdicts }: Props) {
  const { t } = useWords();
  const pitch = 100 / verdicts.length;
  const x = (place: number, share: number) => `${Number((pitch * (place + share)).toFixed(3))}%`;
  return (
    <Chart
      name="letters"
      title={t('smart.picture')}
      description={verdicts
        .map(({ letter, state }) => `${t(`goal.letter.${letter}`)} ${t(`goal.state.${state}`)}`)
        .join(', ')}
      height={height}
    >
      {verdicts.map(({ letter, state }, index) => (
        <g key={letter}>
          <rect
            x={x(index, 0.06)}
            y="2"
            width={`${Number((pitch * 0.88).toFixed(3))}%`}
            height={height - 4}
            rx="4"
            fill={state === 'found' ? 'var(--ink)' : 'none'}
            stroke="var(--line-strong)"
            strokeDasharray={state === 'missing' ? '4 4' : undefined}
          />
          <text x={x(index, 0.5)} y="29" textAnchor="middle" fontWeight="600" fontSize="1.25rem">
            <tspan
              fill={state === 'found' ? 'var(--paper)' : 'var(--ink-soft)'}
            >{`${letter === 'name' ? '+1' : letter.charAt(0).toUpperCase()}${state === 'ask' ? '?' : ''}`}</tspan>
          </text>
        </g>
      ))}
    </Chart>
  );
}
