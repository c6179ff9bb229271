import { withoutEmphasis } from '../../text/emphasis';
import { CheckTurns } from '../exercise/CheckTurns';
import { countMark, type Engine } from '../exercise/engine';
import type { Playing } from '../exercise/use-exercise';
import { useWords } from '../frame/words';
import { Item } from './Item';
import styles from './Order.module.css';
import { moveItem, type OrderExercise, standingsOf } from './order-exercise';
import { RightOrder } from './RightOrder';
import { summaryOf } from './summary';
import { type MoveControl, useMovedFocus } from './use-moved-focus';

type Props = { exercise: OrderExercise; engine: Engine<number>; playing: Playing<number> };

/** The lines with their buttons, between the names of the two ends. */
export function Items({ exercise, engine, playing }: Props) {
  const { t, announce } = useWords();
  const { items, ends, textTag } = exercise;
  const { answers: order, checked, marks, isRevealed, dispatch } = playing;
  const { list, keepFocus } = useMovedFocus(order);
  const total = items.length;
  const isChecked = !marks.includes('open');
  const standings = isChecked ? standingsOf(order) : undefined;
  const isDone = countMark(marks, 'right') === total;
  const hasBegun = checked.length > 0 || order.join() !== engine.start.join();

  const moveTo = (from: number, to: number, control: MoveControl) => {
    const item = items[order[from] ?? -1];
    if (!item) return;
    keepFocus(item.id, control);
    dispatch({ kind: 'answer', answers: moveItem(order, from, to) });
    announce(t('order.moved', { text: withoutEmphasis(item.text), place: to + 1, total }));
  };
  const check = () => {
    dispatch({ kind: 'check' });
    announce(summaryOf(countMark(engine.judge(order, order), 'missed'), total, t));
  };

  return (
    <div className={styles.sides}>
      <p className={styles.end} lang={textTag}>
        {ends.first}
      </p>
      <ol className={styles.items} ref={list}>
        {order.map((index, turn) => {
          const item = items[index];
          return (
            item && (
              <Item
                key={item.id}
                item={item}
                textTag={textTag}
                standing={standings?.[turn]}
                turn={turn}
                total={total}
                onMove={(to, control) => moveTo(turn, to, control)}
              />
            )
          );
        })}
      </ol>
      <p className={styles.end} lang={textTag}>
        {ends.last}
      </p>
      <CheckTurns
        words={{ check: t('order.check'), show: t('order.show'), again: t('order.again') }}
        onCheck={check}
        onShow={
          isChecked && !isDone && !isRevealed ? () => dispatch({ kind: 'reveal' }) : undefined
        }
        onAgain={hasBegun ? () => dispatch({ kind: 'start-again' }) : undefined}
      />
      {(isDone || isRevealed) && <RightOrder exercise={exercise} />}
    </div>
  );
}
