import { Chart } from '../parts/Chart';
import { useWords } from '../parts/words';
import type { Answers, Exercise } from './exercise';

type Props = { exercise: Exercise; answers: Answers; order: readonly number[]; shown: string; sentence: string };

/** One field a case: ticked when it is in its group, dotted when it is worth another look, open when it is not sorted; a line under the one shown. */
export function Progress({ exercise, answers, order, shown, sentence }: Props) {
  const { t } = useWords();
  const pitch = 100 / order.length;
  return (
    <Chart name="progress" title={t('sort.progress')} description={sentence} height={28}>
      {order.map((place, turn) => {
        const one = exercise.cases[place];
        const answer = answers[place];
        const isRight = answer !== undefined && answer === one?.group;
        const x = (share: number) => `${Number((pitch * (turn + share)).toFixed(3))}%`;
        return (
          <g key={one?.id}>
            <rect
              x={x(0.08)}
              y="1"
              width={`${Number((pitch * 0.84).toFixed(3))}%`}
              height="18"
              rx="3"
              fill={isRight ? 'var(--ink)' : 'var(--paper-raised)'}
              stroke="var(--line-strong)"
            />
            <svg x={x(0.5)} y="10" overflow="visible" aria-hidden="true">
              {isRight && <path d="M-4 0 l3 3 l5 -6" fill="none" stroke="var(--paper-raised)" strokeWidth="2" />}
              {answer !== undefined && !isRight && <circle r="3" fill="var(--ink)" />}
            </svg>
            {one?.id === shown && <line x1={x(0.08)} x2={x(0.92)} y1="25" y2="25" stroke="var(--accent)" strokeWidth="3" />}
          </g>
        );
      })}
    </Chart>
  );
}
