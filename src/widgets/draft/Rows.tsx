import { type ReactNode, useEffect, useRef } from 'react';
import button from '../frame/Button.module.css';
import { useWords } from '../frame/words';
import makerStyles from './Maker.module.css';
import styles from './Rows.module.css';

type Props<Item> = {
  items: readonly Item[];
  /** the name of a row, such as "Step 2" */
  nameOf: (place: number) => string;
  addLabel: string;
  /** an empty row */
  fresh: () => Item;
  most: number;
  onChange: (items: Item[]) => void;
  /** as `onChange`, where a row with words in it went away */
  onRemove: (items: Item[]) => void;
  children: (item: Item, place: number, change: (item: Item) => void) => ReactNode;
};

type Focus = { place: number; action: 'up' | 'down' | 'remove' | 'field' };

/** Rows that a reader adds, fills, moves and removes; the focus stays with the row that was moved. */
export function Rows<Item>({
  items,
  nameOf,
  addLabel,
  fresh,
  most,
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
    const { place, action } = wanted.current;
    wanted.current = undefined;
    const row = root.current?.children[place];
    const target =
      action === 'field'
        ? row?.querySelector('textarea, input')
        : row?.querySelector(`[data-do="${action}"]:not(:disabled)`);
    (target instanceof HTMLElement
      ? target
      : (row?.querySelector<HTMLElement>('[data-do]:not(:disabled)') ?? add.current)
    )?.focus();
  });

  const move = (place: number, by: -1 | 1) => {
    const item = items[place];
    if (item === undefined) return;
    wanted.current = { place: place + by, action: by < 0 ? 'up' : 'down' };
    announce(t('made.row.moved', { name: nameOf(place), place: place + by + 1 }));
    onChange(items.toSpliced(place, 1).toSpliced(place + by, 0, item));
  };
  const remove = (place: number) => {
    wanted.current = { place: Math.min(place, items.length - 2), action: 'remove' };
    announce(t('made.row.removed', { name: nameOf(place) }));
    onRemove(items.toSpliced(place, 1));
  };
  const append = () => {
    wanted.current = { place: items.length, action: 'field' };
    onChange([...items, fresh()]);
  };

  return (
    <div className={styles.rows}>
      <ol ref={root}>
        {items.map((item, place) => {
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
              aria-label={t(`made.row.${action}`, { name: nameOf(place) })}
              onClick={press}
            >
              {sign}
            </button>
          );
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; every field in it is controlled
            <li key={place}>
              <p className={`${styles.head} ${makerStyles.buttons}`}>
                <b>{nameOf(place)}</b>
                {step('up', '↑', place === 0, () => move(place, -1))}
                {step('down', '↓', place === items.length - 1, () => move(place, 1))}
                {step('remove', '×', items.length === 1, () => remove(place))}
              </p>
              {children(item, place, (next) => onChange(items.with(place, next)))}
            </li>
          );
        })}
      </ol>
      {items.length < most && (
        <p className={makerStyles.buttons}>
          <button type="button" className={button.framed} ref={add} onClick={append}>
            {`+ ${addLabel}`}
          </button>
        </p>
      )}
    </div>
  );
}
