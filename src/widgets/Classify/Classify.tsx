import { useMemo } from 'react';
import { ExerciseFrame } from '../exercise/ExerciseFrame';
import { countMark } from '../exercise/engine';
import { Progress } from '../exercise/Progress';
import { useExercise } from '../exercise/use-exercise';
import { Summary } from '../frame/Summary';
import { type IslandProps, wordsOf } from '../frame/words';
import { AllQuestions } from './AllQuestions';
import { Asked } from './Asked';
import {
  type ClassifyExercise,
  classifyEngine,
  endOfPath,
  followPath,
  startWalk,
} from './classify-exercise';
import { EndTable } from './EndTable';
import { classifyFields } from './fields';
import { Tree } from './Tree';

type Props = IslandProps & { exercise: ClassifyExercise };

/**
 * One question after the other until the tree gives a name to a case, or to what the reader has in
 * mind, and says why.
 */
export function Classify({ exercise, ...island }: Props) {
  const { cases } = exercise;
  const engine = useMemo(() => classifyEngine(exercise), [exercise]);
  const playing = useExercise(island.id, engine, classifyFields({ exercise }));
  const { answers: paths, turn, marks, isMoved, state, dispatch } = playing;
  const { t } = wordsOf(island);
  const index = engine.order[turn] ?? 0;
  const path = paths[index] ?? [];
  const ends = paths.map((one) => endOfPath(one, exercise));
  const isOwn = cases.length === 0;
  const total = cases.length;
  const classified = total - countMark(marks, 'open');
  const ownSentence = ends[0]
    ? t('classify.summary.own', { name: ends[0].name })
    : t('classify.summary.asked', { n: path.length });
  const casesSentence =
    classified === 0
      ? t('classify.summary.none', { n: total })
      : t('classify.summary', { n: classified, total, right: countMark(marks, 'right') });
  const sentence = isOwn ? ownSentence : casesSentence;

  const answer = (next: readonly number[]) =>
    dispatch({ kind: 'answer', answers: paths.with(index, next), isMove: true });
  const show = (next: number) => dispatch({ kind: 'show', turn: next });

  return (
    <ExerciseFrame
      island={island}
      state={state}
      paper={<AllQuestions exercise={exercise} order={engine.order} />}
    >
      {isOwn ? (
        <Summary sentence={sentence} />
      ) : (
        <Progress
          title={t('classify.progress')}
          sentence={sentence}
          marks={engine.order.map((at) => marks[at] ?? 'open')}
          shown={turn}
        />
      )}
      <Tree exercise={exercise} path={path} sentence={sentence} />
      <Asked
        key={`${index} ${path.join()}`}
        exercise={exercise}
        shown={cases[index]}
        turn={turn}
        walk={followPath(path, exercise) ?? startWalk}
        isMoved={isMoved}
        onAnswer={(given) => answer([...path, given])}
        onBackTo={(asked) => answer(path.slice(0, asked))}
        onNext={turn < engine.order.length - 1 ? () => show(turn + 1) : undefined}
        onBack={turn > 0 ? () => show(turn - 1) : undefined}
      />
      <EndTable exercise={exercise} found={ends} />
    </ExerciseFrame>
  );
}
