import { useEffect, useRef } from 'react';
import styles from './Summary.module.css';
import { useWords } from './words';

type Props = {
  /** the one number the widget is about, large; left out when there is none */
  figure?: string | undefined;
  /** what that number is, in a word or two */
  name?: string | undefined;
  /** the whole result as one sentence */
  sentence: string;
};

// Long enough that a slider being dragged stays silent until it rests.
const restMillis = 700;

/**
 * The result as a large number and a sentence, announced when the inputs have not changed for a
 * while.
 */
export function Summary({ figure, name, sentence: given }: Props) {
  const { announce } = useWords();
  // Chinese sentences follow each other without a space.
  const sentence = given.replace(/(?<=[。！？]) /g, '');
  const spoken = useRef(sentence);
  useEffect(() => {
    if (sentence === spoken.current) return;
    const timer = setTimeout(() => {
      spoken.current = sentence;
      announce(sentence);
    }, restMillis);
    return () => clearTimeout(timer);
  }, [sentence, announce]);
  return (
    <div className={styles.summary}>
      {figure !== undefined && (
        <p className={styles.figure}>
          {name && <span className={styles.name}>{name}</span>}{' '}
          <span translate="no" data-figure>
            {figure}
          </span>
        </p>
      )}
      <p className={styles.sentence} data-summary>
        {sentence}
      </p>
    </div>
  );
}
