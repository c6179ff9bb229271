import { useEffect, useRef, useState } from 'react';
import { withoutEmphasis } from '../../text/emphasis';
import { Hint, Press, Turns, Verdict } from '../exercise/Play';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import type { Case, Exercise } from './exercise';
import styles from './Sort.module.css';

type Props = {
  exercise: Exercise;
  shown: Case;
  place: number;
  answer: string | undefined;
  isMoved: boolean;
  onAnswer: (group: string) => void;
  onNext: () => void;
  onBack: (() => void) | undefined;
  onSkip: () => void;
};

/** One case: its text, the groups to choose from, and once chosen, which group it is and why. */
export function CaseCard({
  exercise,
  shown,
  place,
  answer,
  isMoved,
  onAnswer,
  onNext,
  onBack,
  onSkip,
}: Props) {
  const { id, t, announce } = useWords();
  const [chosen, choose] = useState<string>();
  const [isAsked, ask] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const nameOf = (group: string) => exercise.groups.find((one) => one.id === group)?.name ?? '';

  // A reader who moved on by keyboard goes on from the new case; the first one takes no focus from the page.
  useEffect(() => {
    if (isMoved) text.current?.focus();
  }, [isMoved]);

  const check = () => {
    if (chosen === undefined) {
      ask(true);
      announce(t('sort.choose-first'));
      return;
    }
    onAnswer(chosen);
    choose(undefined);
    announce(withoutEmphasis(`${verdict(chosen)} ${shown.why}`));
    requestAnimationFrame(() => next.current?.focus());
  };
  const verdict = (given: string) =>
    given === shown.group
      ? t('sort.right', { group: nameOf(shown.group) })
      : t('sort.wrong', { group: nameOf(shown.group), given: nameOf(given) });

  const back = onBack && <Press onPress={onBack}>{t('sort.back')}</Press>;

  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <p className={styles.count}>{t('sort.case', { place, total: exercise.cases.length })}</p>
      <p className={styles.text} ref={text} tabIndex={-1} lang={exercise.textTag}>
        <Emphasis text={shown.text} />
      </p>
      {answer === undefined ? (
        <>
          <fieldset className={styles.groups}>
            <legend className={styles.legend}>{t('sort.group')}</legend>
            {exercise.groups.map((group) => (
              <label key={group.id} className={styles.group}>
                <input
                  type="radio"
                  name={`${id}-group`}
                  value={group.id}
                  checked={chosen === group.id}
                  onChange={() => choose(group.id)}
                />
                <span lang={exercise.textTag}>{group.name}</span>
              </label>
            ))}
          </fieldset>
          <Turns>
            <Press isMain>{t('sort.check')}</Press>
            {back}
            <Press onPress={onSkip}>{t('sort.skip')}</Press>
            {isAsked && chosen === undefined && <Hint>{t('sort.choose-first')}</Hint>}
          </Turns>
        </>
      ) : (
        <>
          <Verdict isRight={answer === shown.group} verdict={verdict(answer)}>
            <p lang={exercise.textTag}>
              <Emphasis text={shown.why} />
            </p>
          </Verdict>
          <Turns>
            <Press isMain ref={next} onPress={onNext}>
              {t('sort.next')}
            </Press>
            {back}
          </Turns>
        </>
      )}
    </form>
  );
}
