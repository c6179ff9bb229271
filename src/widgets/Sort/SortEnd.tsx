import { useEffect, useRef } from 'react';
import { withoutEmphasis } from '../../text/emphasis';
import { Press, Turns } from '../exercise/Play';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import { WordTable } from '../tables/WordTable';
import type { Answers, Exercise } from './exercise';
import styles from './Sort.module.css';

type Props = {
  exercise: Exercise;
  answers: Answers;
  isMoved: boolean;
  onMissed: () => void;
  onOpen: () => void;
  onAgain: () => void;
};

/** After the last case: which ones deserve another look, and what to do now. */
export function SortEnd({ exercise, answers, isMoved, onMissed, onOpen, onAgain }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isMoved) heading.current?.focus();
  }, [isMoved]);
  const { groups, cases, textTag } = exercise;
  const nameOf = (group: string | undefined) => groups.find(({ id }) => id === group)?.name ?? '–';
  const missed = cases.filter(
    ({ group }, place) => answers[place] !== undefined && answers[place] !== group,
  );
  const isOpen = answers.includes(undefined);
  return (
    <div className={styles.card}>
      <p className={styles.text} ref={heading} tabIndex={-1}>
        {isOpen
          ? t('sort.end.open')
          : missed.length > 0
            ? t('sort.end.missed', { n: missed.length })
            : t('sort.end.all')}
      </p>
      {missed.length > 0 && (
        <ul className={styles.missed} lang={textTag}>
          {missed.map(({ id, text, group, why }) => (
            <li key={id}>
              <p>
                <Emphasis text={text} />
              </p>
              <p>
                <strong>{`${nameOf(group)}.`}</strong> <Emphasis text={why} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Turns>
        {isOpen && (
          <Press isMain onPress={onOpen}>
            {t('sort.go-on')}
          </Press>
        )}
        {missed.length > 0 && (
          <Press isMain={!isOpen} onPress={onMissed}>
            {t('sort.missed', { n: missed.length })}
          </Press>
        )}
        <Press onPress={onAgain}>{t('sort.again')}</Press>
      </Turns>
      <WordTable
        label={t('sort.table.open')}
        caption={t('sort.table')}
        columns={['case', 'given', 'group', 'why'].map((column) => t(`sort.table.${column}`))}
        rows={cases.map(({ text, group, why }, place) =>
          [
            text,
            nameOf(answers[place]),
            ...(answers[place] === undefined ? ['–', '–'] : [nameOf(group), why]),
          ].map(withoutEmphasis),
        )}
      />
    </div>
  );
}
