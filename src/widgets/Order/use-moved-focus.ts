import { type RefObject, useEffect, useRef } from 'react';
import type { Arrangement } from './order-exercise';

/** The control that a line is moved by. */
export type MoveControl = 'up' | 'down' | 'place';

/**
 * Keeps the focus on the control that moved a line: the line takes its controls along, and a
 * browser then forgets where the reader was. Returns the list and what to call before a move.
 */
export function useMovedFocus(order: Arrangement): {
  list: RefObject<HTMLOListElement | null>;
  keepFocus: (id: string, control: MoveControl) => void;
} {
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; control: MoveControl }>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new order is a reason
  useEffect(() => {
    if (!moved.current) return;
    const { id, control } = moved.current;
    moved.current = undefined;
    const controls = list.current?.querySelectorAll<HTMLButtonElement | HTMLSelectElement>(
      `[data-item="${id}"] [data-way]`,
    );
    const usable = [...(controls ?? [])].filter(({ disabled }) => !disabled);
    (usable.find(({ dataset }) => dataset['way'] === control) ?? usable.at(-1))?.focus();
  }, [order]);

  return {
    list,
    keepFocus: (id, control) => {
      moved.current = { id, control };
    },
  };
}
