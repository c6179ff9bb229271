import { type BgNbd, type BuyingHistory, bgNbd } from '../../measures/bg-nbd';
import type { Measured } from '../../measures/result';

/** Everything read from the fields. */
export type Question = BuyingHistory & { other: number };

/**
 * A customer's answer; without a repeat purchase there is no last one, so the recency is left out.
 */
export function answerFor(
  { r, alpha, a, b, recency, age, periods }: Question,
  frequency: number,
): Measured<BgNbd> {
  return bgNbd({ r, alpha, a, b, frequency, recency: frequency === 0 ? 0 : recency, age, periods });
}

/** The same customer after so many weeks of silence since the last purchase. */
export function afterSilence(
  question: Question,
  frequency: number,
  weeks: number,
): BgNbd | undefined {
  const measured = answerFor({ ...question, age: question.recency + weeks }, frequency);
  return measured.valid ? measured.value : undefined;
}

/**
 * How many weeks of silence the picture shows: half a year at least, and room to the right of
 * today.
 */
export function shownWeeks({ recency, age }: Question): number {
  return Math.max(26, Math.ceil(1.5 * (age - recency)));
}

/** The weeks of silence in the table, and today's among them. */
export function tableWeeks({ recency, age }: Question): number[] {
  return [...new Set([0, 4, 8, 13, 26, 52, age - recency])].sort((one, two) => one - two);
}
