import { withoutEmphasis } from '../../text/emphasis';
import { BookText } from '../exercise/BookText';
import type { Mark } from '../exercise/engine';
import { Verdict } from '../exercise/Play';
import box from '../frame/Box.module.css';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import { LetteredText } from './LetteredText';
import styles from './Match.module.css';
import { letterOf, type MatchExercise, type Partner } from './match-exercise';

type Props = {
  exercise: MatchExercise;
  /** the indices of the right sides in the order in which they are shown */
  order: readonly number[];
  index: number;
  partner: Partner;
  mark: Mark;
  isRevealed: boolean;
  onChoose: (partner: Partner) => void;
};

/**
 * One line: its text, the list of partners, the one chosen, and after a check whether it is right
 * and why.
 */
export function Line({ exercise, order, index, partner, mark, isRevealed, onChoose }: Props) {
  const { id, t } = useWords();
  const { pairs, textTag } = exercise;
  const pair = pairs[index];
  const chosen = partner === undefined ? undefined : pairs[partner];
  const field = `${id}-partner-${index}`;
  if (!pair) return null;
  return (
    <li className={styles.line}>
      <label className={styles.left} htmlFor={field} lang={textTag}>
        <Emphasis text={pair.left} />
      </label>
      <select
        className={`${box.box} ${styles.choice}`}
        id={field}
        value={partner ?? ''}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{t('match.choose')}</option>
        {order.map((at, turn) => (
          <option key={pairs[at]?.id} value={at} lang={textTag}>
            {`${letterOf(turn)}. ${withoutEmphasis(pairs[at]?.right ?? '')}`}
          </option>
        ))}
      </select>
      {chosen && mark === 'open' && (
        <BookText text={chosen.right} tag={textTag} className={styles.partner} />
      )}
      {chosen && mark !== 'open' && (
        <Verdict isRight={mark === 'right'} verdict={t(`match.${mark}`)}>
          <BookText text={chosen.right} tag={textTag} />
          {mark === 'right' && <BookText text={pair.why} tag={textTag} />}
        </Verdict>
      )}
      {isRevealed && mark !== 'right' && (
        <p className={styles.partner}>
          <span>{`${t('match.answer')}:`}</span>{' '}
          <span lang={textTag}>
            <LetteredText turn={order.indexOf(index)} text={pair.right} why={pair.why} />
          </span>
        </p>
      )}
    </li>
  );
}
