import { type PointerEvent, useRef } from 'react';

/** Pixels a finger moves before its direction counts, about as many as browsers wait. */
const slack = 8;

type Touch = { x: number; y: number; value: number | undefined; isSliding: boolean };

/**
 * Tells a slide from a scroll on a range input. Browsers set the value where a finger lands, before
 * they know whether it will slide along or scroll the page. Values are therefore put off until the
 * finger has moved along the slider or is lifted, and dropped when the browser takes it for a
 * scroll. A mouse and keys pass at once. The input also needs `touch-action: pan-y`.
 */
export function useSwipeGuard(onValue: (value: number) => void) {
  const touch = useRef<Touch>(undefined);
  const end = () => {
    touch.current = undefined;
  };
  return {
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      const value = Number(currentTarget.value);
      if (touch.current && !touch.current.isSliding) touch.current.value = value;
      else onValue(value);
    },
    onPointerDown: ({ pointerType, clientX: x, clientY: y }: PointerEvent) => {
      touch.current =
        pointerType === 'touch' ? { x, y, value: undefined, isSliding: false } : undefined;
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent) => {
      if (!touch.current || touch.current.isSliding) return;
      const [across, down] = [
        Math.abs(clientX - touch.current.x),
        Math.abs(clientY - touch.current.y),
      ];
      touch.current.isSliding = across > slack && across > down;
    },
    onPointerUp: () => {
      const tapped = touch.current?.isSliding === false ? touch.current.value : undefined;
      end();
      if (tapped !== undefined) onValue(tapped);
    },
    onPointerCancel: end,
  };
}
