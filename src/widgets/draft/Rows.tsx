import { type ReactNode, useEffect, useRef } from 'react';
import button from '../frame/Button.module.css';
import { useWords } from '../frame/words';
import makerStyles from './DraftEditor.module.css';
import styles from './Rows.module.css';

type Props<Item> = {
  items: readonly Item[];
  /** the name of a row, such as "Step 2" */
  nameOf: (index: number) => string;
  addLabel: string;
  /** an empty row */
  fresh: () => Item;
  max: number;
  onChange: (items: Item[]) => void;
  /** as `onChange`, where a row with words in it went away */
  onRemove: (items: Item[]) => void;
  children: (item: Item, index: number, change: (item: Item) => void) => ReactNode;
};

type Focus = { index: number; action: 'up' | 'down' | 'remove' | 'field' };

/**
 * Rows that a reader adds, fills, moves and removes; the focus stays with the row that was moved.
 */
export function Rows<Item>({
  items,
  nameOf,
  addLabel,
  fresh,
  max,
  onChange,
  onRemove,
  children,
}: Props<Item>) {
  const { t, announce } = useWords();
  const root = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const wanted = useRef<Focus>(undefined);

  useEffect(() => {
    if (!wanted.current) return;
    const { index, action } = wanted.current;
    wanted.current = undefined;
    const row = root.current?.children[index];
    const target =
      action === 'field'
        ? row?.querySelector('textarea, input')
        : row?.querySelector(`[data-do="${action}"]:not(:disabled)`);
    (target instanceof HTMLElement
      ? target
      : (row?.querySelector<HTMLElement>('[data-do]:not(:disabled)') ?? add.current)
    )?.focus();
  });

  const move = (index: number, by: -1 | 1) => {
    const item = items[index];
    if (item === undefined) return;
    wanted.current = { index: index + by, action: by < 0 ? 'up' : 'down' };
    announce(t('made.row.moved', { name: nameOf(index), place: index + by + 1 }));
    onChange(items.toSpliced(index, 1).toSpliced(index + by, 0, item));
  };
  const remove = (index: number) => {
    wanted.current = { index: Math.min(index, items.length - 2), action: 'remove' };
    announce(t('made.row.removed', { name: nameOf(index) }));
    onRemove(items.toSpliced(index, 1));
  };
  const append = () => {
    wanted.current = { index: items.length, action: 'field' };
    onChange([...items, fresh()]);
  };

  return (
    <div className={styles.rows}>
      <ol ref={root}>
        {items.map((item, index) => {
          const step = (
            action: Focus['action'],
            sign: string,
            isOff: boolean,
            press: () => void,
          ) => (
            <button
              type="button"
              className={button.framed}
              data-do={action}
              disabled={isOff}
              aria-label={t(`made.row.${action}`, { name: nameOf(index) })}
              onClick={press}
            >
              {sign}
            </button>
          );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no ids, and all their fields are controlled
            <li key={index}>
              <p className={`${styles.head} ${makerStyles.buttons}`}>
                <b>{nameOf(index)}</b>
                {step('up', '↑', index === 0, () => move(index, -1))}
                {step('down', '↓', index === items.length - 1, () => move(index, 1))}
                {step('remove', '×', items.length === 1, () => remove(index))}
              </p>
              {children(item, index, (next) => onChange(items.with(index, next)))}
            </li>
          );
        })}
      </ol>
      {items.length < max && (
        <p className={makerStyles.buttons}>
          <button type="button" className={button.framed} ref={add} onClick={append}>
            {`+ ${addLabel}`}
          </button>
        </p>
      )}
    </div>
  );
}
