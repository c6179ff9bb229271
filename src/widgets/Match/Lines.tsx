import { useRef, useState } from 'react';
import { Hint, Press, Turns } from '../exercise/Play';
import { useWords } from '../frame/words';
import { type Exercise, type Partners, type Verdict, verdictsOn } from './exercise';
import { Line } from './Line';
import styles from './Match.module.css';

type Props = {
  exercise: Exercise;
  /** the places of the right sides in the order in which they are shown */
  mixed: readonly number[];
  chosen: Partners;
  verdicts: readonly Verdict[];
  isShown: boolean;
  onChoose: (place: number, partner: number | undefined) => void;
  onCheck: () => void;
  onShow: () => void;
  onAgain: () => void;
};

/** The lines of the left side, and the buttons that check them all. */
export function Lines({
  exercise,
  mixed,
  chosen,
  verdicts,
  isShown,
  onChoose,
  onCheck,
  onShow,
  onAgain,
}: Props) {
  const { t, announce } = useWords();
  const [isAsked, ask] = useState(false);
  const main = useRef<HTMLButtonElement>(null);
  const { pairs, sides, textTag } = exercise;
  const isEmpty = chosen.every((partner) => partner === undefined);

  const check = () => {
    ask(isEmpty);
    if (isEmpty) {
      announce(t('match.choose-first'));
      return;
    }
    onCheck();
    announce(
      t('match.summary.right', {
        n: verdictsOn(chosen, chosen).filter((verdict) => verdict === 'right').length,
      }),
    );
  };

  /** For a button that goes when it has been pressed: the focus does not go with it. */
  const stay = (action: () => void) => () => {
    action();
    main.current?.focus();
  };

  return (
    <form
      className={styles.lines}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <p className={styles.side} lang={textTag}>
        {sides.left}
      </p>
      <ol className={styles.list}>
        {pairs.map((pair, place) => (
          <Line
            key={pair.id}
            exercise={exercise}
            mixed={mixed}
            place={place}
            chosen={chosen[place]}
            verdict={verdicts[place] ?? 'open'}
            isShown={isShown}
            onChoose={(partner) => onChoose(place, partner)}
          />
        ))}
      </ol>
      <Turns>
        <Press isMain ref={main}>
          {t('match.check')}
        </Press>
        {!isShown && verdicts.includes('missed') && (
          <Press onPress={stay(onShow)}>{t('match.show')}</Press>
        )}
        {!isEmpty && <Press onPress={stay(onAgain)}>{t('match.again')}</Press>}
        {isAsked && isEmpty && <Hint>{t('match.choose-first')}</Hint>}
      </Turns>
    </form>
  );
}
