import { Emphasis, withoutEmphasis } from '../parts/Emphasis';
import { useWords } from '../parts/words';
import type { Exercise, Standing } from './exercise';
import styles from './Order.module.css';

type Props = {
  item: Exercise['items'][number];
  textTag: string | undefined;
  standing: Standing | undefined;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: number) => void;
};

/** One line: its text, a button up and a button down, and after a check whether it can stay. */
export function Item({ item, textTag, standing, isFirst, isLast, onMove }: Props) {
  const { t } = useWords();
  const text = withoutEmphasis(item.text);
  return (
    <li className={standing && standing !== 'right' ? styles.astray : styles.item} data-item={item.id}>
      <p>
        <span className={styles.text} lang={textTag}>
          <Emphasis text={item.text} />
        </span>
        {standing && (
          <span className={styles.standing}>
            <svg width="14" height="12" viewBox="-6 -6 14 12" aria-hidden="true" focusable="false">
              <path d={drawn[standing]} fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>{' '}
            {t(`order.${standing}`)}
          </span>
        )}
      </p>
      <button type="button" className={styles.move} data-way="up" disabled={isFirst} onClick={() => onMove(-1)} aria-label={t('order.up', { text })}>
        <Arrow d="M-6 3 L0 -3 L6 3" />
      </button>
      <button type="button" className={styles.move} data-way="down" disabled={isLast} onClick={() => onMove(1)} aria-label={t('order.down', { text })}>
        <Arrow d="M-6 -3 L0 3 L6 -3" />
      </button>
    </li>
  );
}

const drawn: Record<Standing, string> = { right: 'M-4 0 l3 3 l5 -6', earlier: 'M-4 1 L0 -3 L4 1', later: 'M-4 -1 L0 3 L4 -1' };

const Arrow = ({ d }: { d: string }) => (
  <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
    <path d={d} fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
);
