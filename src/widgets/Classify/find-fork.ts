import type { ClassifyExercise, Step, Walk } from './classify-exercise';

/** Whether an end can still be reached. */
function leadsTo(step: Step, end: string, exercise: ClassifyExercise): boolean {
  if ('end' in step) return exercise.ends[step.end]?.id === end;
  const answers = exercise.questions[step.question]?.answers ?? [];
  return answers.some(({ to }) => leadsTo(to, end, exercise));
}

/**
 * The question at which a walk left the way to an end, and the answers that would have stayed on
 * it; undefined if it never left it.
 */
export function findFork(
  { asked }: Walk,
  end: string,
  exercise: ClassifyExercise,
): { question: number; answers: number[] } | undefined {
  for (const { question, answer } of asked) {
    const answers = exercise.questions[question]?.answers ?? [];
    const good = [...answers.keys()].filter(
      (index) => answers[index] && leadsTo(answers[index].to, end, exercise),
    );
    if (!good.includes(answer)) return { question, answers: good };
  }
  return undefined;
}
