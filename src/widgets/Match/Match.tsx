import { useMemo } from 'react';
import { withoutEmphasis } from '../../text/emphasis';
import { ExerciseFrame } from '../exercise/ExerciseFrame';
import { countMark } from '../exercise/engine';
import { Progress } from '../exercise/Progress';
import { useExercise } from '../exercise/use-exercise';
import { type IslandProps, wordsOf } from '../frame/words';
import { WordTable } from '../tables/WordTable';
import { AllPairs } from './AllPairs';
import { matchFields } from './fields';
import { Lines } from './Lines';
import { type MatchExercise, matchEngine } from './match-exercise';
import { Partners } from './Partners';

type Props = IslandProps & { exercise: MatchExercise };

/**
 * Lines on the left, each of which wants its partner from a mixed list; checked together, explained
 * one by one.
 */
export function Match({ exercise, ...island }: Props) {
  const { pairs, sides } = exercise;
  const engine = useMemo(() => matchEngine(exercise), [exercise]);
  const playing = useExercise(island.id, engine, matchFields({ exercise }));
  const { answers: partners, marks, isRevealed, state } = playing;
  const { t } = wordsOf(island);
  const total = pairs.length;
  const chosen = partners.filter((partner) => partner !== undefined).length;
  const right = countMark(marks, 'right');
  const summary =
    chosen === 0 ? t('match.summary.none', { n: total }) : t('match.summary', { n: chosen, total });
  const isOpen = countMark(marks, 'open') === total;
  const sentence = isOpen ? summary : `${summary} ${t('match.summary.right', { n: right })}`;

  return (
    <ExerciseFrame
      island={island}
      state={state}
      paper={<AllPairs exercise={exercise} order={engine.order} />}
    >
      <Progress title={t('match.progress')} sentence={sentence} marks={marks} />
      <Partners exercise={exercise} order={engine.order} partners={partners} />
      <Lines exercise={exercise} engine={engine} playing={playing} />
      {(right === total || isRevealed) && (
        <WordTable
          label={t('match.table.open')}
          caption={t('match.table')}
          columns={[sides.left, sides.right, t('match.table.why')]}
          rows={pairs.map((pair) => [pair.left, pair.right, pair.why].map(withoutEmphasis))}
        />
      )}
    </ExerciseFrame>
  );
}
