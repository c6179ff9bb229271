import { useEffect, useRef, useState } from 'react';
import type { AddressState } from '../address/use-address-state';
import { tooLong } from '../fields/fields';
import { copy, escapeHtml } from '../tables/copy';
import styles from './Actions.module.css';
import box from './Box.module.css';
import button from './Button.module.css';
import { embedCode } from './embed-code';
import { type IslandProps, useWords } from './words';

type Props = IslandProps & { state: Pick<AddressState, 'isTouched' | 'reset' | 'search'> };

/**
 * Reset, a link to exactly what is on screen, and the code that puts the widget on another page.
 */
export function Actions({ id, title, embed, state }: Props) {
  const { t, announce } = useWords();
  const [note, setNote] = useState('');
  const [byHand, setByHand] = useState<string>();
  const root = useRef<HTMLDivElement>(null);

  const say = (sentence: string) => {
    setNote(sentence);
    announce(sentence);
  };
  const deliver = async (plain: string, done: string, rich?: string) => {
    const isCopied = await copy(plain, rich);
    setByHand(isCopied ? undefined : plain);
    say(t(isCopied ? done : 'widget.copy.by-hand'));
  };
  /** The caption with its number, where there is one on the page. */
  const caption = () =>
    root.current
      ?.closest('figure')
      ?.querySelector('figcaption')
      ?.textContent?.replace(/\s+/g, ' ')
      .trim() || title;
  /** An address with what is on screen, or a word about what stands in the way. */
  const shown = (address: string, present: string): URL | undefined => {
    const search = state.search(present);
    if (typeof search !== 'string') {
      setByHand(undefined);
      say(t(search === tooLong ? 'widget.copy.too-long' : 'widget.copy.mistake'));
      return undefined;
    }
    const url = new URL(address, window.location.href);
    url.search = search;
    return url;
  };
  const copyLink = () => {
    const url = shown(window.location.href, window.location.search);
    if (url === undefined) return;
    url.hash = id;
    void deliver(
      url.href,
      'widget.copy.link-done',
      `<a href="${escapeHtml(url.href)}">${escapeHtml(caption())}</a>`,
    );
  };
  const copyEmbed = () => {
    const url = shown(embed, '');
    if (url === undefined) return;
    const height =
      Math.ceil(root.current?.closest('figure')?.getBoundingClientRect().height ?? 0) + 40;
    void deliver(
      embedCode({ address: url.href, title: caption(), height }),
      'widget.copy.embed-done',
    );
  };
  const savePicture = async (kind: 'svg' | 'png') => {
    const url = shown(window.location.href, window.location.search);
    const figure = root.current?.closest('figure');
    if (url === undefined || !figure) return;
    url.hash = id;
    const { savePicture: save } = await import('../export/save-picture');
    const isSaved = await save(figure, {
      name: `${id}.${kind}`,
      title: caption(),
      address: url.href,
    });
    say(t(isSaved ? 'widget.table.saved' : 'widget.picture.failed', { name: `${id}.${kind}` }));
  };
  const reset = () => {
    state.reset();
    setByHand(undefined);
    say(t('widget.reset.done'));
  };

  return (
    <div className={styles.actions} ref={root}>
      <button type="button" className={button.quiet} onClick={reset}>
        {t('widget.reset')}
      </button>
      <button type="button" className={button.quiet} onClick={copyLink}>
        {t('widget.copy.link')}
      </button>
      <button type="button" className={button.quiet} onClick={copyEmbed}>
        {t('widget.copy.embed')}
      </button>
      <span className={styles.picture}>
        <span>{t('widget.picture.save')}</span>{' '}
        <button type="button" className={button.quiet} onClick={() => void savePicture('svg')}>
          SVG
        </button>{' '}
        <button type="button" className={button.quiet} onClick={() => void savePicture('png')}>
          PNG
        </button>
      </span>
      <span className={styles.note}>{note}</span>
      {byHand !== undefined && <ByHand text={byHand} />}
    </div>
  );
}

/** Where the clipboard is closed to us: the text in a field, selected, for the reader to copy. */
function ByHand({ text }: { text: string }) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current?.value === text) field.current.select();
    field.current?.focus();
  }, [text]);
  return (
    <input
      ref={field}
      className={`${box.box} ${styles.byHand}`}
      type="text"
      readOnly
      value={text}
      aria-label={t('widget.copy.by-hand')}
    />
  );
}
