/** Where an answer leads: to a question further down, or to an end, by its place in the list. */
export type Step = { question: number } | { end: number };

/** An exercise as an island gets it: its texts in one language, its questions a tree that begins with the first. */
export type Exercise = {
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

/** The answers given so far, each by its place among the answers of its question. */
export type Path = readonly number[];

export type Way = {
  /** every question answered, with the place of the answer */
  asked: readonly { question: number; answer: number }[];
  /** where it leads: the next question, or the end */
  at: Step;
};

/** Goes through the questions with the answers given; undefined when there is no such answer, or nothing left to ask. */
export function follow(path: Path, { questions }: Exercise): Way | undefined {
  const asked: { question: number; answer: number }[] = [];
  let at: Step = { question: 0 };
  for (const answer of path) {
    if (!('question' in at)) return undefined;
    const next: Step | undefined = questions[at.question]?.answers[answer]?.to;
    if (next === undefined) return undefined;
    asked.push({ question: at.question, answer });
    at = next;
  }
  return { asked, at };
}

/** How many ways there are to classify something: one for each case, or one for the reader's own. */
const waysIn = ({ cases }: Exercise): number => Math.max(1, cases.length);

/** One path for each case, with full stops between: `01.0.` for two answers, one answer and none yet. Undefined for anything else. */
export function readPaths(text: string, exercise: Exercise): Path[] | undefined {
  const paths = text
    .split('.')
    .map((path) =>
      [...path].map((sign) => (/^[0-9a-z]$/.test(sign) ? Number.parseInt(sign, 36) : -1)),
    );
  return paths.length === waysIn(exercise) && paths.every((path) => follow(path, exercise))
    ? paths
    : undefined;
}

export const writePaths = (paths: readonly Path[]): string =>
  paths.map((path) => path.map((answer) => answer.toString(36)).join('')).join('.');

export const noPaths = (exercise: Exercise): Path[] =>
  Array.from({ length: waysIn(exercise) }, () => []);

/** Whether an end can still be reached. */
function leadsTo(step: Step, end: string, exercise: Exercise): boolean {
  if ('end' in step) return exercise.ends[step.end]?.id === end;
  return (
    exercise.questions[step.question]?.answers.some(({ to }) => leadsTo(to, end, exercise)) ?? false
  );
}

/** The question at which a way left the one to an end, and the answers that would have stayed on it; undefined if it never did. */
export function parting(
  { asked }: Way,
  end: string,
  exercise: Exercise,
): { question: number; answers: number[] } | undefined {
  for (const { question, answer } of asked) {
    const answers = exercise.questions[question]?.answers ?? [];
    const good = [...answers.keys()].filter(
      (place) => answers[place] && leadsTo(answers[place].to, end, exercise),
    );
    if (!good.includes(answer)) return { question, answers: good };
  }
  return undefined;
}

/** The end that a way has arrived at. */
export const endOf = ({ at }: Way, { ends }: Exercise): Exercise['ends'][number] | undefined =>
  'end' in at ? ends[at.end] : undefined;
