import type { ClassifyExercise, Path, Step } from './classify-exercise';

export type Spot = {
  /** steps from the first question */
  depth: number;
  /**
   * lines from the top: an end has a line of its own, a question stands in the middle of its
   * answers
   */
  line: number;
  /** the answers that lead here */
  path: Path;
  /** the name, for an end */
  name: string | undefined;
  parent: Spot | undefined;
};

/** Where every question and every end of a tree is drawn, from left to right. */
export function layOut({ questions, ends }: ClassifyExercise): {
  spots: Spot[];
  lines: number;
  depth: number;
} {
  const spots: Spot[] = [];
  let lines = 0;
  const place = (step: Step, path: Path, parent: Spot | undefined): Spot => {
    const spot: Spot = { depth: path.length, line: 0, path, name: undefined, parent };
    spots.push(spot);
    const answers = 'question' in step ? (questions[step.question]?.answers ?? []) : [];
    const below = answers.map(({ to }, answer) => place(to, [...path, answer], spot));
    const [first, last] = [below[0], below.at(-1)];
    if (first && last) spot.line = (first.line + last.line) / 2;
    else {
      spot.line = lines++;
      spot.name = 'end' in step ? ends[step.end]?.name : undefined;
    }
    return spot;
  };
  place({ question: 0 }, [], undefined);
  return { spots, lines, depth: Math.max(...spots.map((spot) => spot.depth)) };
}
