import type { ReactNode, Ref } from 'react';
import button from '../frame/Button.module.css';
import styles from './Play.module.css';

type PlayProps = {
  isReady: boolean;
  /** the whole exercise with every answer behind a line */
  paper: ReactNode;
  children: ReactNode;
};

/**
 * An exercise: what is played on screen, and a list of all of it for paper and for a browser
 * without a script.
 */
export function Play({ isReady, paper, children }: PlayProps) {
  return (
    <>
      <div className={styles.live}>{children}</div>
      <div className={isReady ? styles.onPaper : styles.all}>{paper}</div>
    </>
  );
}

/** What can be pressed next, side by side. */
export function Turns({ children }: { children: ReactNode }) {
  return <p className={styles.turns}>{children}</p>;
}

type PressProps = {
  onPress?: () => void;
  isMain?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
};

/** A button of an exercise; without something to do it sends the form it stands in. */
export function Press({ onPress, isMain = false, ref, children }: PressProps) {
  return (
    <button
      type={onPress ? 'button' : 'submit'}
      className={isMain ? styles.main : button.quiet}
      ref={ref}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** A sentence beside the buttons about what is missing. */
export function Hint({ children }: { children: ReactNode }) {
  return <span className={styles.hint}>{children}</span>;
}

/** Whether an answer is the book's, and why. */
export function Verdict({
  isRight,
  verdict,
  children,
}: {
  isRight: boolean;
  verdict: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className={isRight ? styles.right : styles.wrong}>
      <p className={styles.verdict}>{verdict}</p>
      {children}
    </div>
  );
}
