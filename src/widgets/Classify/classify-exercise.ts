import type { Engine } from '../exercise/engine';
import { playOrder } from '../exercise/play-order';

/** Where an answer leads: the index of a question further down, or of an end. */
export type Step = { question: number } | { end: number };

/** A tree of questions that begins with the first, as the island gets it: texts in one language. */
export type ClassifyExercise = {
  questions: readonly {
    id: string;
    text: string;
    answers: readonly { text: string; to: Step }[];
  }[];
  ends: readonly { id: string; name: string; why: string }[];
  /** the cases to be classified; none when readers classify a case of their own */
  cases: readonly { id: string; text: string; end: string; why: string }[];
  /** the language of the texts, when it is not that of the interface */
  textTag: string | undefined;
};

/** The answers given so far, each by its index among the answers of its question. */
export type Path = readonly number[];

export type Walk = {
  /** every question answered, with the index of the answer */
  asked: readonly { question: number; answer: number }[];
  /** where it leads: the next question, or the end */
  at: Step;
};

export const startWalk: Walk = { asked: [], at: { question: 0 } };

/**
 * Goes through the questions by a path; undefined when there is no such answer, or nothing left to
 * ask.
 */
export function followPath(path: Path, { questions }: ClassifyExercise): Walk | undefined {
  let walk = startWalk;
  for (const answer of path) {
    const { asked, at } = walk;
    if (!('question' in at)) return undefined;
    const next = questions[at.question]?.answers[answer]?.to;
    if (next === undefined) return undefined;
    walk = { asked: [...asked, { question: at.question, answer }], at: next };
  }
  return walk;
}

/** The end that a walk has arrived at. */
export const endOf = (
  { at }: Walk,
  { ends }: ClassifyExercise,
): ClassifyExercise['ends'][number] | undefined => ('end' in at ? ends[at.end] : undefined);

/** The end that a path leads to; undefined while a question is still open. */
export const endOfPath = (path: Path, exercise: ClassifyExercise) =>
  endOf(followPath(path, exercise) ?? startWalk, exercise);

/** One path for each case; or the one of the reader's own case, which is not judged. */
export const classifyEngine = (exercise: ClassifyExercise): Engine<Path> => ({
  order: playOrder(exercise.cases.map(({ id }) => id)),
  start: Array.from({ length: Math.max(1, exercise.cases.length) }, () => []),
  judge: (paths) =>
    exercise.cases.map((one, index) => {
      const end = endOfPath(paths[index] ?? [], exercise);
      if (end === undefined) return 'open';
      return end.id === one.end ? 'right' : 'missed';
    }),
});

/**
 * One path for each case, with full stops between: `01.0.` for two answers, one answer and none.
 */
export const writePaths = (paths: readonly Path[]): string =>
  paths.map((path) => path.map((answer) => answer.toString(36)).join('')).join('.');

/** The paths in such a text; undefined unless it holds one that can be walked for each case. */
export function readPaths(text: string, exercise: ClassifyExercise): Path[] | undefined {
  const paths = text
    .split('.')
    .map((path) =>
      [...path].map((sign) => (/^[0-9a-z]$/.test(sign) ? Number.parseInt(sign, 36) : -1)),
    );
  const count = Math.max(1, exercise.cases.length);
  return paths.length === count && paths.every((path) => followPath(path, exercise))
    ? paths
    : undefined;
}
