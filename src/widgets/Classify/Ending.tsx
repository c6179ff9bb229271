import type { Ref } from 'react';
import { Verdict } from '../exercise/Play';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Classify.module.css';
import { type Exercise, parting, type Way } from './exercise';

type Props = {
  exercise: Exercise;
  shown: Exercise['cases'][number] | undefined;
  way: Way;
  end: Exercise['ends'][number];
  ref: Ref<HTMLSpanElement>;
};

/** Where the answers lead and why; for a case of the book's also whether the book gets there, and if not, where the ways part. */
export function Ending({ exercise, shown, way, end, ref }: Props) {
  const { t } = useWords();
  const { questions, ends, textTag } = exercise;
  const right = ends.find(({ id }) => id === shown?.end);
  const parted = shown && parting(way, shown.end, exercise);
  const asked = parted && questions[parted.question];
  if (!shown || !right)
    return (
      <Verdict isRight verdict={<Here ref={ref}>{end.name}</Here>}>
        <p lang={textTag}>
          <Emphasis text={end.why} />
        </p>
      </Verdict>
    );
  const isRight = right.id === end.id;
  const verdict = isRight
    ? t('classify.right', { name: end.name })
    : t('classify.wrong', { name: right.name, given: end.name });
  return (
    <Verdict isRight={isRight} verdict={<Here ref={ref}>{verdict}</Here>}>
      <p lang={textTag}>
        <Emphasis text={shown.why} />
      </p>
      {asked && parted && (
        <p>
          <span>{t('classify.parting')}</span>{' '}
          <span lang={textTag}>
            <Emphasis text={asked.text} />{' '}
            <strong>{parted.answers.map((place) => asked.answers[place]?.text).join(' / ')}</strong>
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
