import { useRef, useState } from 'react';
import { withoutEmphasis } from '../../text/emphasis';
import { BookText } from '../exercise/BookText';
import { Press, Turns, Verdict } from '../exercise/Play';
import { useArrivalFocus } from '../exercise/use-arrival-focus';
import { useWords } from '../frame/words';
import { GroupChoice } from './GroupChoice';
import styles from './Sort.module.css';
import type { ChosenGroup, SortCase, SortExercise } from './sort-exercise';

type Props = {
  exercise: SortExercise;
  shown: SortCase;
  turn: number;
  answer: ChosenGroup;
  isMoved: boolean;
  onAnswer: (group: number) => void;
  onNext: () => void;
  onBack: (() => void) | undefined;
  onSkip: () => void;
};

/** One case: its text, the groups to choose from, and once chosen, which group it is and why. */
export function CaseCard({
  exercise: { groups, cases, textTag },
  shown,
  turn,
  answer,
  isMoved,
  onAnswer,
  onNext,
  onBack,
  onSkip,
}: Props) {
  const { t, announce } = useWords();
  const [chosen, choose] = useState<ChosenGroup>();
  const [isAsked, ask] = useState(false);
  const text = useArrivalFocus<HTMLParagraphElement>(isMoved);
  const next = useRef<HTMLButtonElement>(null);
  const right = groups.find(({ id }) => id === shown.group);
  const isRight = (group: number) => groups[group]?.id === shown.group;
  const verdict = (group: number) =>
    t(isRight(group) ? 'sort.right' : 'sort.wrong', {
      group: right?.name ?? '',
      given: groups[group]?.name ?? '',
    });

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
  const back = onBack && <Press onPress={onBack}>{t('sort.back')}</Press>;

  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <p className={styles.count}>{t('sort.case', { place: turn + 1, total: cases.length })}</p>
      <BookText text={shown.text} tag={textTag} className={styles.text} ref={text} />
      {answer === undefined ? (
        <GroupChoice
          groups={groups}
          textTag={textTag}
          chosen={chosen}
          onChoose={choose}
          isAsked={isAsked}
        >
          {back}
          <Press onPress={onSkip}>{t('sort.skip')}</Press>
        </GroupChoice>
      ) : (
        <>
          <Verdict isRight={isRight(answer)} verdict={verdict(answer)}>
            <BookText text={shown.why} tag={textTag} />
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
