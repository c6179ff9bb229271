import { type RefObject, useEffect, useRef } from 'react';

/**
 * For what has just appeared: a reader by keyboard goes on from it; at first it takes no focus from
 * the page.
 */
export function useArrivalFocus<E extends HTMLElement>(isMoved: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (isMoved) element.current?.focus();
  }, [isMoved]);
  return element;
}
