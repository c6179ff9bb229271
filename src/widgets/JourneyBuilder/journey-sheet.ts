import type { Translate } from '../../strings';
import type { Sheet } from '../draft/sheet';
import { type Journey, type Moment, words } from './journey';

/** The journey as it leaves the page: one table, a row for each step. */
export function journeySheet({ customer, steps }: Journey, t: Translate, summary: string): Sheet {
  const marked = (step: Moment) =>
    [
      step.fail.trim() && `F (${t(`journey.where.${step.where}`)}): ${step.fail.trim()}`,
      step.waits && `W: ${t('journey.waits')}`,
    ]
      .filter(Boolean)
      .join('; ');
  return {
    title: t('journey.sheet'),
    file: 'service-journey',
    pieces: [
      { is: 'facts', facts: [[t('journey.customer'), customer]] },
      { is: 'text', text: summary },
      {
        is: 'table',
        columns: ['#', ...words.map((word) => t(`journey.${word}`))],
        rows: steps.map((step, index) => [
          String(index + 1),
          step.does,
          step.front,
          step.back,
          step.promise,
          marked(step),
        ]),
      },
    ],
  };
}
