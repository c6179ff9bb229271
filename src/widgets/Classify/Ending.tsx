import type { Ref } from 'react';
import { BookText } from '../exercise/BookText';
import { Verdict } from '../exercise/Play';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Classify.module.css';
import type { ClassifyExercise, Walk } from './classify-exercise';
import { findFork } from './find-fork';

type Props = {
  exercise: ClassifyExercise;
  shown: ClassifyExercise['cases'][number] | undefined;
  walk: Walk;
  end: ClassifyExercise['ends'][number];
  ref: Ref<HTMLSpanElement>;
};

/**
 * Where the answers lead and why. For a case of the book's also whether the book gets there, and if
 * not, at which question the ways part.
 */
export function Ending({ exercise, shown, walk, end, ref }: Props) {
  const { t } = useWords();
  const { questions, ends, textTag } = exercise;
  const right = ends.find(({ id }) => id === shown?.end);
  if (!shown || !right)
    return (
      <Verdict isRight verdict={<Here ref={ref}>{end.name}</Here>}>
        <BookText text={end.why} tag={textTag} />
      </Verdict>
    );
  const fork = findFork(walk, shown.end, exercise);
  const asked = fork && questions[fork.question];
  const isRight = right.id === end.id;
  const verdict = isRight
    ? t('classify.right', { name: end.name })
    : t('classify.wrong', { name: right.name, given: end.name });
  return (
    <Verdict isRight={isRight} verdict={<Here ref={ref}>{verdict}</Here>}>
      <BookText text={shown.why} tag={textTag} />
      {asked && (
        <p>
          <span>{t('classify.parting')}</span>{' '}
          <span lang={textTag}>
            <Emphasis text={asked.text} />{' '}
            <strong>{fork.answers.map((index) => asked.answers[index]?.text).join(' / ')}</strong>
          </span>
        </p>
      )}
      <p lang={textTag}>
        <strong>{`${right.name}.`}</strong> <Emphasis text={right.why} />
      </p>
    </Verdict>
  );
}

/** Where a reader by keyboard goes on reading. */
const Here = ({ ref, children }: { ref: Ref<HTMLSpanElement>; children: string }) => (
  <span ref={ref} tabIndex={-1} className={styles.here}>
    {children}
  </span>
);
