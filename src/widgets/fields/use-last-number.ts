import { useState } from 'react';
import type { NumberRead } from './read-number';

/**
 * The number that was typed; while the text is no number, the last valid one. It is stored during
 * render, as React advises for a value derived from an earlier render.
 */
export function useLastNumber(read: NumberRead, initial: number): number {
  const [last, setLast] = useState(initial);
  if (read.valid && read.value !== last) setLast(read.value);
  return read.valid ? read.value : last;
}
