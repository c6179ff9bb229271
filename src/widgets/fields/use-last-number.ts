import { useEffect, useRef } from 'react';
import type { NumberRules } from './fields';

/** The number that was typed; while something unreadable stands in the field, the last one that could be read. */
export function useLastNumber(rules: NumberRules, typed: string): number {
  const read = rules.parse(typed);
  const last = useRef(rules.from);
  useEffect(() => {
    if (read.valid) last.current = read.value;
  });
  return read.valid ? read.value : last.current;
}
