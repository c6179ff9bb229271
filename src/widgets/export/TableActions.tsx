import { type RefObject, useState } from 'react';
import button from '../frame/Button.module.css';
import { useWords } from '../frame/words';
import { copy } from '../tables/copy';
import styles from './TableActions.module.css';

type Props = { table: RefObject<HTMLTableElement | null> };

/** Takes a table away: as tab-separated text on the clipboard, or as a CSV file. */
export function TableActions({ table }: Props) {
  const { id, t, format, announce } = useWords();
  const [note, setNote] = useState('');
  const decimal = format.decimalComma ? ',' : '.';

  const say = (sentence: string) => {
    setNote(sentence);
    announce(sentence);
  };
  const copyTable = async () => {
    if (table.current === null) return;
    const { gridOf, tabSeparated } = await import('./table-text');
    const isCopied = await copy(
      tabSeparated(gridOf(table.current), decimal),
      table.current.outerHTML,
    );
    say(t(isCopied ? 'widget.table.copied' : 'widget.table.refused'));
  };
  const save = async () => {
    if (table.current === null) return;
    const [{ csvFile, gridOf }, { saveText }] = await Promise.all([
      import('./table-text'),
      import('../../device/save-file'),
    ]);
    saveText(`${id}.csv`, csvFile(gridOf(table.current), decimal), 'text/csv');
    say(t('widget.table.saved', { name: `${id}.csv` }));
  };

  return (
    <p className={styles.takeaway}>
      <button type="button" className={button.quiet} onClick={copyTable}>
        {t('widget.table.copy')}
      </button>{' '}
      <button type="button" className={button.quiet} onClick={save}>
        {t('widget.table.save')}
      </button>{' '}
      <span>{note}</span>
    </p>
  );
}
