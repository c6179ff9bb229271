import { type ReactNode, useRef } from 'react';
import { saveText } from '../../device/save-file';
import button from '../frame/Button.module.css';
import { useWords } from '../frame/words';
import styles from './Maker.module.css';
import { SheetView } from './SheetView';
import type { Sheet } from './sheet';
import type { MadeState } from './use-made';

type Props = {
  state: Pick<MadeState<never>, 'isOwn' | 'isKept' | 'bringBack' | 'aside' | 'forgetAside'>;
  /** what the reader has made, as it leaves the page */
  sheet: Sheet;
  /** puts something without words in the place of what stands here */
  onEmpty: () => void;
  children: ReactNode;
};

/** Around the fields of a widget in which a reader makes something: where it is kept, how to start over, and how to take it along. */
export function Maker({ state, sheet, onEmpty, children }: Props) {
  const { t, announce } = useWords();
  const { isOwn, isKept, bringBack, aside } = state;
  const where = useRef<HTMLParagraphElement>(null);
  /** `isGoing` for a button that goes when it has been pressed: the focus does not go with it. */
  const act =
    (sentence: string, action: () => void, isGoing = false) =>
    () => {
      action();
      announce(t(sentence));
      if (isGoing) where.current?.focus();
    };
  return (
    <>
      {aside.length > 0 && (
        <div className={styles.warning} role="status">
          <p>{t('made.aside')}</p>
          <p className={styles.buttons}>
            <button
              type="button"
              className={button.framed}
              onClick={() =>
                saveText(`${sheet.file}-unread.json`, aside.join('\n'), 'application/json')
              }
            >
              {t('made.aside.download')}
            </button>
            <button
              type="button"
              className={button.framed}
              onClick={act('made.aside.forgotten', state.forgetAside, true)}
            >
              {t('made.aside.forget')}
            </button>
          </p>
        </div>
      )}
      <div className={styles.where}>
        <p ref={where} tabIndex={-1} className={isKept ? undefined : styles.warning}>
          {t(isKept ? (isOwn ? 'made.kept' : 'made.example') : 'made.refused')}
        </p>
        <p className={styles.buttons}>
          <button type="button" className={button.framed} onClick={act('made.emptied', onEmpty)}>
            {t('made.empty')}
          </button>
          {bringBack && (
            <button
              type="button"
              className={button.framed}
              onClick={act('made.brought-back', bringBack, !isOwn)}
            >
              {t('made.bring-back')}
            </button>
          )}
        </p>
      </div>
      <div className={styles.form}>{children}</div>
      <SheetView sheet={sheet} />
    </>
  );
}
