import { withoutEmphasis } from '../../text/emphasis';
import { BookText } from '../exercise/BookText';
import type { Mark } from '../exercise/engine';
import { Press, Turns } from '../exercise/Play';
import { useArrivalFocus } from '../exercise/use-arrival-focus';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import { WordTable } from '../tables/WordTable';
import styles from './Sort.module.css';
import type { ChosenGroup, SortExercise } from './sort-exercise';

type Props = {
  exercise: SortExercise;
  answers: readonly ChosenGroup[];
  marks: readonly Mark[];
  isMoved: boolean;
  onMissed: () => void;
  onOpen: () => void;
  onAgain: () => void;
};

/** After the last case: which ones deserve another look, and what to do now. */
export function SortEnd({ exercise, answers, marks, isMoved, onMissed, onOpen, onAgain }: Props) {
  const { t } = useWords();
  const heading = useArrivalFocus<HTMLParagraphElement>(isMoved);
  const { groups, cases, textTag } = exercise;
  const nameOf = (group: string) => groups.find(({ id }) => id === group)?.name ?? '';
  const missed = cases.filter((_, index) => marks[index] === 'missed');
  const isOpen = marks.includes('open');
  const n = missed.length;
  return (
    <div className={styles.card}>
      <p className={styles.text} ref={heading} tabIndex={-1}>
        {isOpen ? t('sort.end.open') : n > 0 ? t('sort.end.missed', { n }) : t('sort.end.all')}
      </p>
      {n > 0 && (
        <ul className={styles.missed} lang={textTag}>
          {missed.map(({ id, text, group, why }) => (
            <li key={id}>
              <BookText text={text} tag={textTag} />
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
        {n > 0 && (
          <Press isMain={!isOpen} onPress={onMissed}>
            {t('sort.missed', { n })}
          </Press>
        )}
        <Press onPress={onAgain}>{t('sort.again')}</Press>
      </Turns>
      <WordTable
        label={t('sort.table.open')}
        caption={t('sort.table')}
        columns={['case', 'given', 'group', 'why'].map((column) => t(`sort.table.${column}`))}
        rows={cases.map(({ text, group, why }, index) => {
          const given = groups[answers[index] ?? -1]?.name;
          const cells = given === undefined ? ['–', '–', '–'] : [given, nameOf(group), why];
          return [text, ...cells].map(withoutEmphasis);
        })}
      />
    </div>
  );
}
