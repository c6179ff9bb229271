import { along, Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import { type Chain, hasAction, placesOf, stateOf } from './chain';

type Props = { chain: Chain };

const middle = 18;

/**
 * The chain from the problem to the action: a filled link has been checked, a hollow one is a
 * story, a dotted one is still to be found.
 */
export function ChainPicture({ chain }: Props) {
  const { t } = useWords();
  const end = chain.whys.length + 1;
  const at = (place: number) => along(place + 0.5, 0, end + 1);
  const list = (state: 'checked' | 'story' | 'empty') =>
    placesOf(chain, state).join(', ') || t('widget.nothing');
  return (
    <Chart
      name="picture"
      title={t('whys.picture')}
      description={t('whys.picture.description', {
        checked: list('checked'),
        story: list('story'),
        empty: list('empty'),
      })}
      height={60}
    >
      <line
        x1={at(0)}
        x2={at(end)}
        y1={middle}
        y2={middle}
        stroke="var(--line-strong)"
        strokeWidth="2"
      />
      <svg x={at(0)} y={middle} overflow="visible" aria-hidden="true" focusable="false">
        <path d="M-9 -9h18v18h-18z" fill="var(--delivered)" stroke="var(--ink)" />
      </svg>
      {chain.whys.map((why, index) => {
        const state = stateOf(why);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a link of the chain is its place
          <g key={index}>
            <circle
              cx={at(index + 1)}
              cy={middle}
              r="10"
              fill={state === 'checked' ? 'var(--ink)' : 'var(--paper-raised)'}
              stroke="var(--ink)"
              strokeWidth="2"
              strokeDasharray={state === 'empty' ? '2 4' : undefined}
            />
            <text x={at(index + 1)} y={middle + 30} textAnchor="middle">
              {index + 1}
            </text>
          </g>
        );
      })}
      <svg x={at(end)} y={middle} overflow="visible" aria-hidden="true" focusable="false">
        <path
          d="M0 -12l12 12l-12 12l-12 -12z"
          fill={hasAction(chain) ? 'var(--promised)' : 'var(--paper-raised)'}
          stroke="var(--ink)"
        />
      </svg>
      <text x={at(0)} y={middle + 30} textAnchor="middle">
        {t('whys.picture.problem')}
      </text>
      <text x={at(end)} y={middle + 30} textAnchor="middle">
        {t('whys.picture.action')}
      </text>
    </Chart>
  );
}
