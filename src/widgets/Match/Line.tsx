import { withoutEmphasis } from '../../text/emphasis';
import { Verdict as VerdictBox } from '../exercise/Play';
import box from '../frame/Box.module.css';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import { type Exercise, letterOf, type Verdict } from './exercise';
import styles from './Match.module.css';

type Props = {
  exercise: Exercise;
  mixed: readonly number[];
  place: number;
  chosen: number | undefined;
  verdict: Verdict;
  isShown: boolean;
  onChoose: (partner: number | undefined) => void;
};

/** One line: its text, the list of partners, the partner chosen, and after a check whether it is the right one and why. */
export function Line({ exercise, mixed, place, chosen, verdict, isShown, onChoose }: Props) {
  const { id, t } = useWords();
  const { pairs, textTag } = exercise;
  const pair = pairs[place];
  const partner = chosen === undefined ? undefined : pairs[chosen];
  const field = `${id}-partner-${place}`;
  if (!pair) return null;
  return (
    <li className={styles.line}>
      <label className={styles.left} htmlFor={field} lang={textTag}>
        <Emphasis text={pair.left} />
      </label>
      <select
        className={`${box.box} ${styles.choice}`}
        id={field}
        value={chosen ?? ''}
        onChange={(event) =>
          onChoose(event.target.value === '' ? undefined : Number(event.target.value))
        }
      >
        <option value="">{t('match.choose')}</option>
        {mixed.map((at, turn) => (
          <option key={pairs[at]?.id} value={at} lang={textTag}>
            {`${letterOf(turn)}. ${withoutEmphasis(pairs[at]?.right ?? '')}`}
          </option>
        ))}
      </select>
      {partner && verdict === 'open' && (
        <p className={styles.partner} lang={textTag}>
          <Emphasis text={partner.right} />
        </p>
      )}
      {partner && verdict !== 'open' && (
        <VerdictBox isRight={verdict === 'right'} verdict={t(`match.${verdict}`)}>
          <p lang={textTag}>
            <Emphasis text={partner.right} />
          </p>
          {verdict === 'right' && (
            <p lang={textTag}>
              <Emphasis text={pair.why} />
            </p>
          )}
        </VerdictBox>
      )}
      {isShown && verdict !== 'right' && (
        <p className={styles.partner}>
          <span>{`${t('match.answer')}:`}</span>{' '}
          <span lang={textTag}>
            <strong>
              <span>{`${letterOf(mixed.indexOf(place))}.`}</span> <Emphasis text={pair.right} />
            </strong>{' '}
            <Emphasis text={pair.why} />
          </span>
        </p>
      )}
    </li>
  );
}
