import type { Translate } from '../../strings';
import type { Sheet } from '../draft/sheet';
import type { Plan, Step, words } from './plan';

/** The plan as it leaves the page. */
export function planSheet(plan: Plan, t: Translate): Sheet {
  const fact = (word: (typeof words)[number]) => [t(`plan.${word}`), plan[word]] as const;
  return {
    title: t('plan.sheet'),
    file: 'ninety-day-plan',
    pieces: [
      { is: 'heading', text: t('plan.part.plan') },
      {
        is: 'facts',
        facts: (['problem', 'goal', 'owner', 'measure', 'base', 'target'] as const).map(fact),
      },
      { is: 'heading', text: t('plan.part.do') },
      {
        is: 'table',
        columns: [t('plan.what'), t('plan.step.owner'), t('plan.weeks')],
        rows: plan.steps.map((step) => [step.what, step.owner, weeksOf(step)]),
      },
      { is: 'heading', text: t('plan.part.check') },
      {
        is: 'facts',
        facts: [
          ...(['compare', 'stop', 'guard'] as const).map(fact),
          [t('plan.decide'), t('plan.week', { week: plan.decide })],
        ],
      },
      { is: 'heading', text: t('plan.part.act') },
      { is: 'facts', facts: [fact('standard')] },
    ],
  };
}

export const weeksOf = ({ from, to }: Step): string =>
  from === to ? String(from) : `${from}–${to}`;
