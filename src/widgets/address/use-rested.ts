import { startTransition, useEffect, useState } from 'react';

/** Up to this many characters a text is read on every key. */
const longText = 20_000;
const restMillis = 250;

/** A text as it stands; a long one as it stood when the hand last rested, so that reading it never holds up typing. */
export function useRested(text: string): string {
  const [rested, rest] = useState(text);
  const isLong = text.length > longText;
  useEffect(() => {
    if (!isLong) return;
    const timer = setTimeout(() => startTransition(() => rest(text)), restMillis);
    return () => clearTimeout(timer);
  }, [text, isLong]);
  return isLong ? rested : text;
}
