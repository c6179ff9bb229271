import { type Answers, type Question, questions, rules, type Score, scores } from './rules';

/** One answer's weight for a score; `key` is that of the reason in words. */
export type Reason = { key: string; points: number };
export type Ranked = { score: Score; points: number; place: number; reasons: Reason[] };

const names = Object.keys(questions) as Question[];

/** What an answer gives to a score. */
export function pointsOf(question: Question, answer: string, score: Score): number {
  return (rules[question] as Record<string, Partial<Record<Score, number>>>)[answer]?.[score] ?? 0;
}

/**
 * All four scores, the best fitting first, each with its reasons, the weightiest first. Equal
 * points share a place.
 */
export function rankScores(answers: Answers): Ranked[] {
  const weighed = scores.map((score) => {
    const reasons = names
      .map((question) => ({
        key: `chooser.why.${question}.${answers[question]}.${score}`,
        points: pointsOf(question, answers[question], score),
      }))
      .filter(({ points }) => points !== 0)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
    return { score, reasons, points: reasons.reduce((sum, { points }) => sum + points, 0) };
  });
  return weighed
    .map((one) => ({
      ...one,
      place: 1 + weighed.filter(({ points }) => points > one.points).length,
    }))
    .sort((a, b) => a.place - b.place);
}

const extremes = (pick: (...points: number[]) => number) =>
  pick(
    ...scores.map((score) =>
      names.reduce(
        (sum, question) =>
          sum + pick(...questions[question].map((answer) => pointsOf(question, answer, score))),
        0,
      ),
    ),
  );

/** The fewest and the most points any score can get: the ends of the bars. */
export const fewest = extremes(Math.min);
export const max = extremes(Math.max);
