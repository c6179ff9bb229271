import { type ReactNode, useRef } from 'react';
import { saveText } from '../../device/save-file';
import button from '../frame/Button.module.css';
import { useWords } from '../frame/words';
import styles from './DraftEditor.module.css';
import { SheetView } from './SheetView';
import type { Sheet } from './sheet';
import type { DraftState } from './use-saved-draft';

type Props = {
  state: Pick<
    DraftState<never>,
    'isEdited' | 'isSaved' | 'restore' | 'unreadable' | 'discardUnreadable'
  >;
  /** the draft as text, file and print */
  sheet: Sheet;
  /** replaces the draft by one without words */
  onEmpty: () => void;
  children: ReactNode;
};

/**
 * Stands around the fields of a draft: says where it is saved, empties it, restores what was
 * replaced, and offers it as text, file and print.
 */
export function DraftEditor({ state, sheet, onEmpty, children }: Props) {
  const { t, announce } = useWords();
  const { isEdited, isSaved, restore, unreadable } = state;
  const where = useRef<HTMLParagraphElement>(null);
  /**
   * `isVanishing` for a button that vanishes when it is pressed: the focus goes to the sentence.
   */
  const act =
    (sentence: string, action: () => void, isVanishing = false) =>
    () => {
      action();
      announce(t(sentence));
      if (isVanishing) where.current?.focus();
    };
  return (
    <>
      {unreadable.length > 0 && (
        <div className={styles.warning} role="status">
          <p>{t('made.aside')}</p>
          <p className={styles.buttons}>
            <button
              type="button"
              className={button.framed}
              onClick={() =>
                saveText(`${sheet.file}-unread.json`, unreadable.join('\n'), 'application/json')
              }
            >
              {t('made.aside.download')}
            </button>
            <button
              type="button"
              className={button.framed}
              onClick={act('made.aside.forgotten', state.discardUnreadable, true)}
            >
              {t('made.aside.forget')}
            </button>
          </p>
        </div>
      )}
      <div className={styles.where}>
        <p ref={where} tabIndex={-1} className={isSaved ? undefined : styles.warning}>
          {t(isSaved ? (isEdited ? 'made.kept' : 'made.example') : 'made.refused')}
        </p>
        <p className={styles.buttons}>
          <button type="button" className={button.framed} onClick={act('made.emptied', onEmpty)}>
            {t('made.empty')}
          </button>
          {restore && (
            <button
              type="button"
              className={button.framed}
              onClick={act('made.brought-back', restore, !isEdited)}
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
