import { expect, test } from 'vitest';
import { countMark, type Engine, reduceExercise, startState } from './engine';

type Answer = number | undefined;
/** Four cases played as 2, 0, 3, 1; each is right when answered by its own index. */
const engine: Engine<Answer> = {
  order: [2, 0, 3, 1],
  start: [undefined, undefined, undefined, undefined],
  judge: (answers, checked) =>
    answers.map((answer, index) =>
      answer === undefined || checked[index] !== answer
        ? 'open'
        : answer === index
          ? 'right'
          : 'missed',
    ),
};
const answered = (...answers: Answer[]) => ({ ...startState(engine), answers });

test('the first open case is looked for onwards and then from the start', () => {
  const state = answered(undefined, 1, 2, 3);
  expect(reduceExercise(engine, state, { kind: 'show-open', from: 2 }).turn).toBe(1);
  const second = answered(undefined, undefined, 2, 3);
  expect(reduceExercise(engine, second, { kind: 'show-open', from: 2 }).turn).toBe(3);
});

test('when none is open the end is shown', () => {
  expect(reduceExercise(engine, answered(0, 1, 2, 0), { kind: 'show-open', from: 0 }).turn).toBe(4);
});

test('missed answers are taken back, right ones stay, and the first of them is shown', () => {
  const { answers, turn } = reduceExercise(engine, answered(1, 1, 2, 0), { kind: 'retry-missed' });
  expect(answers).toEqual([undefined, 1, 2, undefined]);
  expect(turn).toBe(1);
});

test('a check keeps the answers as they were, so that a later change is open again', () => {
  const checked = reduceExercise(engine, answered(0, 2, undefined, 3), { kind: 'check' });
  expect(engine.judge(checked.answers, checked.checked)).toEqual([
    'right',
    'missed',
    'open',
    'right',
  ]);
  const changed = reduceExercise(engine, checked, {
    kind: 'answer',
    answers: [0, 1, undefined, 3],
  });
  expect(countMark(engine.judge(changed.answers, changed.checked), 'right')).toBe(2);
});

test('starting again forgets answers, check, turn and what was revealed', () => {
  const state = { ...answered(0, 1, 2, 3), checked: [0], turn: 3, isRevealed: true };
  expect(reduceExercise(engine, state, { kind: 'start-again' })).toEqual(startState(engine));
});
