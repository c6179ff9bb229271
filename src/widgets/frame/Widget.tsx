import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Currency } from '../../device/settings';
import type { AddressState } from '../address/use-address-state';
import { Actions } from './Actions';
import styles from './Widget.module.css';
import { type IslandProps, WordsProvider, wordsOf } from './words';

type Props = IslandProps & {
  state: Pick<AddressState, 'isReady' | 'isTouched' | 'refused' | 'reset' | 'search'> & {
    values?: object;
  };
  children: ReactNode;
};

/**
 * The frame of every island: its words, a live region, notes about the address, and the buttons.
 */
export function Widget({ state, children, ...island }: Props) {
  const { id } = island;
  const { said, announce } = useVoice();
  const { t, format } = wordsOf(
    island,
    (state.values as { currency?: Currency } | undefined)?.currency,
  );
  const words = useMemo(() => ({ id, t, format, announce }), [id, t, format, announce]);
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

const gatherMillis = 60;
const silenceMillis = 4000;

/** Joins sentences announced at once, and clears them later, so that no reader meets them twice. */
function useVoice(): { said: string; announce: (sentence: string) => void } {
  const [said, say] = useState('');
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const announce = useCallback((sentence: string) => {
    waiting.current.push(sentence);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      say(waiting.current.join(' '));
      waiting.current = [];
      timer.current = setTimeout(() => say(''), silenceMillis);
    }, gatherMillis);
  }, []);
  return { said, announce };
}
