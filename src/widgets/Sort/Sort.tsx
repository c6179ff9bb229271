import { useMemo } from 'react';
import { ExerciseFrame } from '../exercise/ExerciseFrame';
import { countMark } from '../exercise/engine';
import { Progress } from '../exercise/Progress';
import { useExercise } from '../exercise/use-exercise';
import { type IslandProps, wordsOf } from '../frame/words';
import { AllCases } from './AllCases';
import { CaseCard } from './CaseCard';
import { sortFields } from './fields';
import { SortEnd } from './SortEnd';
import { type SortExercise, sortEngine } from './sort-exercise';

type Props = IslandProps & { exercise: SortExercise };

/**
 * Cases to be put into groups, one at a time, with a reason for each; at the end the ones worth
 * another look.
 */
export function Sort({ exercise, ...island }: Props) {
  const { cases } = exercise;
  const engine = useMemo(() => sortEngine(exercise), [exercise]);
  const playing = useExercise(island.id, engine, sortFields({ exercise }));
  const { answers, turn, marks, isMoved, state, dispatch } = playing;
  const { t } = wordsOf(island);
  const total = cases.length;
  const right = countMark(marks, 'right');
  const sorted = total - countMark(marks, 'open');
  const sentence =
    sorted === 0
      ? t('sort.summary.none', { n: total })
      : t(right === 0 ? 'sort.summary.only' : 'sort.summary', { n: sorted, total, right });

  const index = engine.order[turn];
  const shown = index === undefined ? undefined : cases[index];
  const show = (next: number) => dispatch({ kind: 'show', turn: next });

  return (
    <ExerciseFrame
      island={island}
      state={state}
      paper={<AllCases exercise={exercise} order={engine.order} />}
    >
      <Progress
        title={t('sort.progress')}
        sentence={sentence}
        marks={engine.order.map((at) => marks[at] ?? 'open')}
        shown={turn}
      />
      {shown && index !== undefined ? (
        <CaseCard
          key={shown.id}
          exercise={exercise}
          shown={shown}
          turn={turn}
          answer={answers[index]}
          isMoved={isMoved}
          onAnswer={(group) => dispatch({ kind: 'answer', answers: answers.with(index, group) })}
          onNext={() => dispatch({ kind: 'show-open', from: turn + 1 })}
          onBack={turn > 0 ? () => show(turn - 1) : undefined}
          onSkip={() => show(turn + 1)}
        />
      ) : (
        <SortEnd
          exercise={exercise}
          answers={answers}
          marks={marks}
          isMoved={isMoved}
          onMissed={() => dispatch({ kind: 'retry-missed' })}
          onOpen={() => dispatch({ kind: 'show-open', from: 0 })}
          onAgain={() => dispatch({ kind: 'start-again' })}
        />
      )}
    </ExerciseFrame>
  );
}
