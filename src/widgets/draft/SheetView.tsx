import { useRef, useState } from 'react';
import { saveText } from '../../device/save-file';
import box from '../frame/Box.module.css';
import button from '../frame/Button.module.css';
import { Disclosure } from '../frame/Disclosure';
import { useWords } from '../frame/words';
import { copy } from '../tables/copy';
import styles from './DraftEditor.module.css';
import { SheetPiece } from './SheetPiece';
import { type Sheet, sheetMarkdown } from './sheet';

type Props = { sheet: Sheet };

/** What was made as a sheet to read, and the ways to take it along: copied, as a file, on paper. */
export function SheetView({ sheet }: Props) {
  const { id, t, announce } = useWords();
  const [note, setNote] = useState('');
  const [byHand, setByHand] = useState<string>();
  const paper = useRef<HTMLElement>(null);
  const say = (sentence: string) => {
    setNote(sentence);
    announce(sentence);
  };
  const copyIt = async () => {
    const text = sheetMarkdown(sheet);
    const isCopied = await copy(text);
    setByHand(isCopied ? undefined : text);
    say(t(isCopied ? 'made.copied' : 'widget.copy.by-hand'));
  };
  const download = () => {
    const file = `${sheet.file}.md`;
    saveText(file, sheetMarkdown(sheet));
    say(t('made.downloaded', { file }));
  };
  return (
    <div className={styles.leave}>
      <p className={styles.buttons}>
        <button type="button" className={button.framed} onClick={() => void copyIt()}>
          {t('made.copy')}
        </button>
        <button type="button" className={button.framed} onClick={download}>
          {t('made.download')}
        </button>
        <button
          type="button"
          className={button.framed}
          onClick={() => paper.current && printAlone(paper.current)}
        >
          {t('made.print')}
        </button>
        <span>{note}</span>
      </p>
      {byHand !== undefined && (
        <textarea
          className={`${box.box} ${styles.byHand}`}
          readOnly
          rows={6}
          value={byHand}
          aria-label={t('widget.copy.by-hand')}
        />
      )}
      <Disclosure label={t('made.sheet')} isQuiet>
        <section ref={paper} className={styles.paper} aria-labelledby={`${id}-sheet`} tabIndex={0}>
          <p id={`${id}-sheet`} className={styles.title}>
            {sheet.title}
          </p>
          {sheet.pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no ids
            <SheetPiece key={index} piece={piece} />
          ))}
        </section>
      </Disclosure>
    </div>
  );
}

/** Prints one part of the page and nothing else. */
function printAlone(part: HTMLElement): void {
  const root = document.documentElement;
  const [alone = '', chosen = ''] = [styles.alone, styles.chosen];
  const details = part.closest('details');
  const wasOpen = details?.open;
  if (details) details.open = true;
  root.classList.add(alone);
  part.classList.add(chosen);
  window.addEventListener(
    'afterprint',
    () => {
      root.classList.remove(alone);
      part.classList.remove(chosen);
      if (details) details.open = wasOpen ?? false;
    },
    { once: true },
  );
  window.print();
}
