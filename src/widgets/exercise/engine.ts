/** What is known of one answer: a missed one is worth another look, an open one not yet judged. */
export type Mark = 'right' | 'missed' | 'open';

/** What an exercise is to the engine. Answers and marks stand in the order of the file. */
export type Engine<Answer> = {
  /** the indices of the cases in the order of play */
  order: readonly number[];
  /** the answers of somebody who has not begun */
  start: readonly Answer[];
  /** judges each answer; `checked` are all answers as they were when last checked together */
  judge: (answers: readonly Answer[], checked: readonly Answer[]) => Mark[];
};

export type ExerciseState<Answer> = {
  answers: readonly Answer[];
  /** all answers as they were when last checked together; none before the first check */
  checked: readonly Answer[];
  /** how many cases of the play order stand before the one on screen; all of them at the end */
  turn: number;
  /** whether the reader asked to be shown the right answers */
  isRevealed: boolean;
};

export type ExerciseAction<Answer> =
  /** `isMove` when something else comes on screen with it, from which a reader goes on */
  | { kind: 'answer'; answers: readonly Answer[]; isMove?: boolean }
  | { kind: 'check' }
  | { kind: 'reveal' }
  | { kind: 'show'; turn: number }
  | { kind: 'show-open'; from: number }
  | { kind: 'retry-missed' }
  | { kind: 'start-again' };

export const startState = <Answer>({ start }: Engine<Answer>): ExerciseState<Answer> => ({
  answers: start,
  checked: [],
  turn: 0,
  isRevealed: false,
});

/**
 * The turn of the first open case, looking onwards from a turn and then from the start; the end if
 * none is open.
 */
function firstOpen<Answer>(
  { order, judge }: Engine<Answer>,
  answers: readonly Answer[],
  from: number,
): number {
  const marks = judge(answers, answers);
  const turns = order.map((_, step) => (from + step) % order.length);
  return turns.find((turn) => marks[order[turn] ?? 0] === 'open') ?? order.length;
}

/** The state after an action: the one place where the state of an exercise changes. */
export function reduceExercise<Answer>(
  engine: Engine<Answer>,
  state: ExerciseState<Answer>,
  action: ExerciseAction<Answer>,
): ExerciseState<Answer> {
  switch (action.kind) {
    case 'answer':
      return { ...state, answers: action.answers };
    case 'check':
      return { ...state, checked: state.answers };
    case 'reveal':
      return { ...state, isRevealed: true };
    case 'show':
      return { ...state, turn: action.turn };
    case 'show-open':
      return { ...state, turn: firstOpen(engine, state.answers, action.from) };
    case 'retry-missed': {
      const marks = engine.judge(state.answers, state.answers);
      const answers = engine.start.map((blank, index) =>
        marks[index] === 'missed' ? blank : (state.answers[index] ?? blank),
      );
      return { ...state, answers, turn: firstOpen(engine, answers, 0) };
    }
    case 'start-again':
      return startState(engine);
  }
}

/** How many answers there are of each mark. */
export const countMark = (marks: readonly Mark[], wanted: Mark): number =>
  marks.filter((mark) => mark === wanted).length;
