import { Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import { type Plan, weeks } from './plan';
import { weeksOf } from './plan-sheet';

type Props = { plan: Plan };

const row = 40;
const outline = { stroke: 'var(--paper-raised)', strokeWidth: 3, paintOrder: 'stroke' } as const;
const pitch = 100 / weeks;
const x = (week: number) => `${Number((pitch * week).toFixed(3))}%`;

/** The steps on a strip of thirteen weeks, with the decision as a diamond. */
export function PlanPicture({ plan }: Props) {
  const { t } = useWords();
  const { steps, decide } = plan;
  const foot = steps.length * row + 4;
  const nameOf = (place: number, what: string) =>
    what.trim().split('\n')[0] || t('plan.step', { n: place + 1 });
  const description = [
    ...steps.map(
      (step, index) => `${nameOf(index, step.what)}: ${t('plan.weeks')} ${weeksOf(step)}`,
    ),
    `${t('plan.decide')}: ${t('plan.week', { week: decide })}`,
  ].join('; ');
  return (
    <Chart name="strip" title={t('plan.picture')} description={description} height={foot + 48}>
      {Array.from({ length: weeks + 1 }, (_, week) => week).map((week) => (
        <line key={week} x1={x(week)} x2={x(week)} y1="0" y2={foot} stroke="var(--line)" />
      ))}
      {steps.map(({ what, from, to }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <g key={index}>
          <text
            x={from > weeks / 2 ? x(to) : x(from - 1)}
            y={index * row + 14}
            textAnchor={from > weeks / 2 ? 'end' : 'start'}
            {...outline}
          >
            {shortened(nameOf(index, what))}
          </text>
          <rect
            x={x(from - 1)}
            width={x(to - from + 1)}
            y={index * row + 20}
            height="12"
            rx="2"
            fill="var(--ink)"
          />
        </g>
      ))}
      <line x1="0" x2="100%" y1={foot} y2={foot} stroke="var(--line-strong)" />
      {[1, 4, 7, 10, weeks].map((week) => (
        <text key={week} x={x(week - 0.5)} y={foot + 16} textAnchor="middle" fontSize="0.75rem">
          {week}
        </text>
      ))}
      <svg x={x(decide)} y={foot} overflow="visible" aria-hidden="true">
        <path d="M0 -8 l8 8 l-8 8 l-8 -8 z" fill="var(--delivered)" stroke="var(--paper-raised)" />
      </svg>
      <text
        x={decide > weeks / 2 ? x(decide) : x(decide - 1)}
        y={foot + 38}
        textAnchor={decide > weeks / 2 ? 'end' : 'start'}
      >
        {t('plan.picture.decide', { week: decide })}
      </text>
    </Chart>
  );
}

// what fits beside a short bar on a phone
const longest = 34;
const shortened = (text: string) =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
