import { startTransition, useEffect, useState } from 'react';

/** Texts up to this length are parsed on every key. */
const longText = 20_000;
const delayMillis = 250;

/** The text; a long one with a delay, so that parsing it on every key does not block typing. */
export function useDebouncedText(text: string): string {
  const [debounced, setDebounced] = useState(text);
  const isLong = text.length > longText;
  useEffect(() => {
    if (!isLong) return;
    const timer = setTimeout(() => startTransition(() => setDebounced(text)), delayMillis);
    return () => clearTimeout(timer);
  }, [text, isLong]);
  return isLong ? debounced : text;
}
