import { repeatedSurveys, type SurveyPlan } from '../../measures/repeated-surveys';

/**
 * The surveys that are set side by side: a tenth of the people, as many as the reader says, and ten
 * times as many.
 */
const sizes = [0.1, 1, 10] as const;
/** The one that the reader sets. */
export const ownSize = 1;

/**
 * One size of survey, held again and again: the share of satisfied in each, and how many intervals
 * held the truth.
 */
export type Run = { sent: number; shares: readonly (number | null)[]; covering: number };

export type Plan = SurveyPlan & { seed: number };

/**
 * Holds `more` further surveys of every size; the same whether they are held at once or in parts.
 */
export function drawSurveys(plan: Plan, runs: readonly Run[], more: number): Run[] {
  return sizes.map((size, index) => {
    const { shares, covering } = runs[index] ?? { shares: [], covering: 0 };
    const sent = Math.max(1, Math.round(size * plan.sent));
    const held = repeatedSurveys({
      ...plan,
      sent,
      seed: sizes.length * plan.seed + index,
      first: shares.length,
      surveys: more,
    });
    return held.valid
      ? {
          sent,
          shares: [...shares, ...held.value.shares],
          covering: covering + held.value.covering,
        }
      : { sent, shares, covering };
  });
}
