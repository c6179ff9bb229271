import { useEffect, useRef } from 'react';
import { withoutEmphasis } from '../../text/emphasis';
import { Press, Turns } from '../exercise/Play';
import { useWords } from '../frame/words';
import { type Arrangement, type Exercise, move, type Standing, standingsOf } from './exercise';
import { Item, type Way } from './Item';
import styles from './Order.module.css';
import { RightOrder } from './RightOrder';

type Props = {
  exercise: Exercise;
  order: Arrangement;
  /** of every turn, once this order has been checked */
  standings: readonly Standing[] | undefined;
  isShown: boolean;
  onMove: (order: Arrangement) => void;
  onCheck: () => void;
  onShow: () => void;
  onAgain: (() => void) | undefined;
};

/** The lines with their buttons, between the names of the two ends. */
export function Items({
  exercise,
  order,
  standings,
  isShown,
  onMove,
  onCheck,
  onShow,
  onAgain,
}: Props) {
  const { t, announce } = useWords();
  const { items, ends, textTag } = exercise;
  const list = useRef<HTMLOListElement>(null);
  const main = useRef<HTMLButtonElement>(null);
  const held = useRef<{ id: string; way: Way }>(undefined);
  const isDone = standings?.every((standing) => standing === 'right') ?? false;

  // a line that has moved takes its controls along, and a browser then forgets where the reader was
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new order is a reason
  useEffect(() => {
    if (!held.current) return;
    const { id, way } = held.current;
    held.current = undefined;
    const controls = [
      ...(list.current?.querySelectorAll<HTMLButtonElement | HTMLSelectElement>(
        `[data-item="${id}"] [data-way]`,
      ) ?? []),
    ];
    const usable = controls.filter(({ disabled }) => !disabled);
    (usable.find((control) => control.dataset['way'] === way) ?? usable.at(-1))?.focus();
  }, [order]);

  const moveTo = (turn: number, to: number, way: Way) => {
    const item = items[order[turn] ?? -1];
    if (!item) return;
    held.current = { id: item.id, way };
    onMove(move(order, turn, to - turn));
    announce(
      t('order.moved', { text: withoutEmphasis(item.text), place: to + 1, total: items.length }),
    );
  };
  const check = () => {
    onCheck();
    const missed = standingsOf(order).filter((standing) => standing !== 'right').length;
    const [n, total] = [missed, items.length];
    announce(
      missed === 0
        ? t('order.summary.all', { n: total })
        : t('order.summary', { n, total, right: total - missed }),
    );
  };

  /** For a button that goes when it has been pressed: the focus does not go with it. */
  const stay = (action: () => void) => () => {
    action();
    main.current?.focus();
  };

  return (
    <div className={styles.sides}>
      <p className={styles.end} lang={textTag}>
        {ends.first}
      </p>
      <ol className={styles.items} ref={list}>
        {order.map((place, turn) => {
          const item = items[place];
          return (
            item && (
              <Item
                key={item.id}
                item={item}
                textTag={textTag}
                standing={standings?.[turn]}
                turn={turn}
                total={order.length}
                onMove={(to, way) => moveTo(turn, to, way)}
              />
            )
          );
        })}
      </ol>
      <p className={styles.end} lang={textTag}>
        {ends.last}
      </p>
      <Turns>
        <Press isMain ref={main} onPress={check}>
          {t('order.check')}
        </Press>
        {standings && !isDone && !isShown && (
          <Press onPress={stay(onShow)}>{t('order.show')}</Press>
        )}
        {onAgain && <Press onPress={stay(onAgain)}>{t('order.again')}</Press>}
      </Turns>
      {(isDone || isShown) && <RightOrder exercise={exercise} />}
    </div>
  );
}
