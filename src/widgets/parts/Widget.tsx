import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Actions } from './Actions';
import type { AddressState } from './use-address-state';
import { type IslandProps, WordsProvider, wordsOf } from './words';
import styles from './Widget.module.css';

type Props = IslandProps & {
  state: Pick<AddressState, 'isReady' | 'isTouched' | 'refused' | 'reset' | 'search'>;
  children: ReactNode;
};

/** What every island has around its own parts: words, a voice for screen readers, notes about the address, and the buttons. */
export function Widget({ state, children, ...island }: Props) {
  const { id, messages, tag } = island;
  const [said, say] = useState('');
  const { t, format } = useMemo(() => wordsOf({ messages, tag }), [messages, tag]);
  const words = useMemo(() => ({ id, t, format, announce: say }), [id, t, format]);
  useSilenceAfter(said, say);
  return (
    <WordsProvider value={words}>
      <div className={styles.widget} data-ready={state.isReady || undefined}>
        {!state.isReady && <p className={styles.still}>{t('widget.noscript')}</p>}
        {state.refused.length > 0 && (
          <p className={styles.note} role="status">
            {t('widget.address.refused', { names: state.refused.slice(0, 5).join(', ') })}
          </p>
        )}
        <fieldset className={styles.body} disabled={!state.isReady} aria-label={t('widget.inputs')}>
          {children}
          <Actions {...island} state={state} />
        </fieldset>
        <p className={styles.voice} role="status">
          {said}
        </p>
      </div>
    </WordsProvider>
  );
}

const silenceMillis = 4000;

/** Takes a sentence away after it was read out, so that nobody meets it twice while reading the page. */
function useSilenceAfter(said: string, say: (sentence: string) => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(timer.current);
    if (said !== '') timer.current = setTimeout(() => say(''), silenceMillis);
    return () => clearTimeout(timer.current);
  }, [said, say]);
}
