import { withoutEmphasis } from '../../text/emphasis';
import box from '../frame/Box.module.css';
import { Emphasis } from '../frame/Emphasis';
import { useWords } from '../frame/words';
import styles from './Order.module.css';
import type { OrderExercise, Standing } from './order-exercise';
import type { MoveControl } from './use-moved-focus';

type Props = {
  item: OrderExercise['items'][number];
  textTag: string | undefined;
  standing: Standing | undefined;
  turn: number;
  total: number;
  onMove: (to: number, control: MoveControl) => void;
};

/**
 * One line: its text, its place to choose, a button up and a button down, and after a check whether
 * it can stay.
 */
export function Item({ item, textTag, standing, turn, total, onMove }: Props) {
  const { t, format } = useWords();
  const text = withoutEmphasis(item.text);
  return (
    <li
      className={standing && standing !== 'right' ? styles.astray : styles.item}
      data-item={item.id}
    >
      <p>
        <span className={styles.text} lang={textTag}>
          <Emphasis text={item.text} />
        </span>
        {standing && (
          <span className={styles.standing}>
            <svg width="14" height="12" viewBox="-6 -6 14 12" aria-hidden="true" focusable="false">
              <path d={icons[standing]} fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>{' '}
            <span>{t(`order.${standing}`)}</span>
          </span>
        )}
      </p>
      <span className={styles.controls}>
        <select
          className={`${box.box} ${styles.place}`}
          data-way="place"
          value={turn}
          onChange={(event) => onMove(Number(event.target.value), 'place')}
          aria-label={t('order.place', { text })}
        >
          {Array.from({ length: total }, (_, index) => (
            <option key={format.number(index)} value={index}>
              {format.number(index + 1)}
            </option>
          ))}
        </select>
        <Step
          way="up"
          label={t('order.up', { text })}
          isEnd={turn === 0}
          onPress={() => onMove(turn - 1, 'up')}
        />
        <Step
          way="down"
          label={t('order.down', { text })}
          isEnd={turn === total - 1}
          onPress={() => onMove(turn + 1, 'down')}
        />
      </span>
    </li>
  );
}

const icons: Record<Standing, string> = {
  right: 'M-4 0 l3 3 l5 -6',
  earlier: 'M-4 1 L0 -3 L4 1',
  later: 'M-4 -1 L0 3 L4 -1',
};

type StepProps = { way: 'up' | 'down'; label: string; isEnd: boolean; onPress: () => void };

const Step = ({ way, label, isEnd, onPress }: StepProps) => (
  <button
    type="button"
    className={styles.move}
    data-way={way}
    disabled={isEnd}
    onClick={onPress}
    aria-label={label}
  >
    <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <path
        d={way === 'up' ? 'M-6 3 L0 -3 L6 3' : 'M-6 -3 L0 3 L6 -3'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  </button>
);
