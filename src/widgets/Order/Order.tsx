import { useMemo } from 'react';
import { ExerciseFrame } from '../exercise/ExerciseFrame';
import { countMark } from '../exercise/engine';
import { Progress } from '../exercise/Progress';
import { useExercise } from '../exercise/use-exercise';
import { type IslandProps, wordsOf } from '../frame/words';
import { AllItems } from './AllItems';
import { orderFields } from './fields';
import { Items } from './Items';
import { type OrderExercise, orderEngine } from './order-exercise';
import { summaryOf } from './summary';

type Props = IslandProps & { exercise: OrderExercise };

/**
 * Lines to be moved up and down until they are in order; checked together, explained one by one.
 */
export function Order({ exercise, ...island }: Props) {
  const engine = useMemo(() => orderEngine(exercise), [exercise]);
  const playing = useExercise(island.id, engine, orderFields({ exercise }));
  const { t } = wordsOf(island);
  const { marks, state } = playing;
  const sentence = marks.includes('open')
    ? t('order.summary.open', { n: exercise.items.length })
    : summaryOf(countMark(marks, 'missed'), marks.length, t);
  return (
    <ExerciseFrame
      island={island}
      state={state}
      paper={<AllItems exercise={exercise} order={engine.order} />}
    >
      <Progress title={t('order.progress')} sentence={sentence} marks={marks} />
      <Items exercise={exercise} engine={engine} playing={playing} />
    </ExerciseFrame>
  );
}
