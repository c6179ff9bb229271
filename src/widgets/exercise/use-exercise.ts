import { useState } from 'react';
import { type AddressState, useAddressState } from '../address/use-address-state';
import type { Field, Fields } from '../fields/fields';
import {
  type Engine,
  type ExerciseAction,
  type ExerciseState,
  type Mark,
  reduceExercise,
  startState,
} from './engine';

export type ExerciseFields<Answer> = {
  answers: Field<readonly Answer[]>;
  checked?: Field<readonly Answer[]>;
  turn?: Field<number>;
  isRevealed?: Field<boolean>;
};

export type Playing<Answer> = ExerciseState<Answer> & {
  /** for the frame of the widget */
  state: AddressState;
  marks: readonly Mark[];
  /** whether the reader came to what is on screen by pressing something, and goes on from there */
  isMoved: boolean;
  dispatch: (action: ExerciseAction<Answer>) => void;
};

/**
 * An exercise in play. The id of the widget is the prefix of its parameters in the address, since a
 * chapter may have several exercises and a reader be halfway through each.
 */
export function useExercise<Answer, F extends Fields & ExerciseFields<Answer>>(
  id: string,
  engine: Engine<Answer>,
  fields: F,
): Playing<Answer> {
  const state = useAddressState({ id, prefix: id, fields });
  const [isMoved, setMoved] = useState(false);
  const playing: ExerciseState<Answer> = { ...startState(engine), ...state.values };
  return {
    ...playing,
    marks: engine.judge(playing.answers, playing.checked),
    isMoved,
    dispatch: (action) => {
      if (action.kind !== 'answer' || action.isMove) setMoved(true);
      const next = reduceExercise(engine, playing, action);
      const changed = Object.entries(next).filter(([name]) => name in fields);
      state.update(Object.fromEntries(changed) as Partial<typeof state.values>);
    },
    // whoever presses Reset stays at that button
    state: {
      ...state,
      reset: () => {
        setMoved(false);
        state.reset();
      },
    } as unknown as AddressState,
  };
}
