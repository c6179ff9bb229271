import type { ReactNode } from 'react';
import type { AddressState } from '../address/use-address-state';
import { Widget } from '../frame/Widget';
import type { IslandProps } from '../frame/words';
import { Play } from './Play';

type Props = {
  island: IslandProps;
  state: AddressState;
  /** the whole exercise with every answer behind a line */
  paper: ReactNode;
  children: ReactNode;
};

/** The island of an exercise: what is played, and the list of all of it for paper. */
export const ExerciseFrame = ({ island, state, paper, children }: Props) => (
  <Widget {...island} state={state}>
    <Play isReady={state.isReady} paper={paper}>
      {children}
    </Play>
  </Widget>
);
