import { useRef } from 'react';
import { Hint, Press, Turns } from './Play';

type Props = {
  words: { check: string; show: string; again: string };
  onCheck: () => void;
  /** undefined while there is nothing to show, or nothing to begin again */
  onShow: (() => void) | undefined;
  onAgain: (() => void) | undefined;
  /** what is missing before a check */
  hint?: string | undefined;
};

/** The buttons of an exercise that is checked as a whole. */
export function CheckTurns({ words, onCheck, onShow, onAgain, hint }: Props) {
  const main = useRef<HTMLButtonElement>(null);
  /** Keeps the focus when a pressed button goes away. */
  const stay = (action: () => void) => () => {
    action();
    main.current?.focus();
  };
  return (
    <Turns>
      <Press isMain ref={main} onPress={onCheck}>
        {words.check}
      </Press>
      {onShow && <Press onPress={stay(onShow)}>{words.show}</Press>}
      {onAgain && <Press onPress={stay(onAgain)}>{words.again}</Press>}
      {hint && <Hint>{hint}</Hint>}
    </Turns>
  );
}
