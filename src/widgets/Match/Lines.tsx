import { useState } from 'react';
import { CheckTurns } from '../exercise/CheckTurns';
import { countMark, type Engine } from '../exercise/engine';
import type { Playing } from '../exercise/use-exercise';
import { useWords } from '../frame/words';
import { Line } from './Line';
import styles from './Match.module.css';
import type { MatchExercise, Partner } from './match-exercise';

type Props = {
  exercise: MatchExercise;
  engine: Engine<Partner>;
  playing: Playing<Partner>;
};

/** The lines of the left side, and the buttons that check them all. */
export function Lines({ exercise, engine, playing }: Props) {
  const { t, announce } = useWords();
  const [isAsked, ask] = useState(false);
  const { answers: partners, marks, isRevealed, dispatch } = playing;
  const { pairs, sides, textTag } = exercise;
  const isEmpty = partners.every((partner) => partner === undefined);

  const check = () => {
    ask(isEmpty);
    if (isEmpty) {
      announce(t('match.choose-first'));
      return;
    }
    dispatch({ kind: 'check' });
    const right = countMark(engine.judge(partners, partners), 'right');
    announce(t('match.summary.right', { n: right }));
  };

  return (
    <div className={styles.lines} data-lines>
      <p className={styles.side} lang={textTag}>
        {sides.left}
      </p>
      <ol className={styles.list}>
        {pairs.map((pair, index) => (
          <Line
            key={pair.id}
            exercise={exercise}
            order={engine.order}
            index={index}
            partner={partners[index]}
            mark={marks[index] ?? 'open'}
            isRevealed={isRevealed}
            onChoose={(partner) =>
              dispatch({ kind: 'answer', answers: partners.with(index, partner) })
            }
          />
        ))}
      </ol>
      <CheckTurns
        words={{ check: t('match.check'), show: t('match.show'), again: t('match.again') }}
        onCheck={check}
        onShow={
          !isRevealed && marks.includes('missed') ? () => dispatch({ kind: 'reveal' }) : undefined
        }
        onAgain={isEmpty ? undefined : () => dispatch({ kind: 'start-again' })}
        hint={isAsked && isEmpty ? t('match.choose-first') : undefined}
      />
    </div>
  );
}
