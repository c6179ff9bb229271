// @vitest-environment happy-dom

import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, fireEvent, render } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useSwipeGuard } from './use-swipe-guard';

function Slider() {
  const [value, setValue] = useState(8);
  return <input type="range" min={0} max={10} value={value} {...useSwipeGuard(setValue)} />;
}

/**
 * A finger that lands, which sets the value to 2 as browsers do, and then moves by these pixels.
 */
function land(across = 0, down = 0) {
  const input = render(<Slider />).container.querySelector('input') as HTMLInputElement;
  const finger = (x: number, y: number) => ({ pointerType: 'touch', clientX: x, clientY: y });
  fireEvent.pointerDown(input, finger(40, 300));
  fireEvent.change(input, { target: { value: '2' } });
  if (across || down) fireEvent.pointerMove(input, finger(40 + across, 300 + down));
  return input;
}
afterEach(cleanup);

test('a scroll that begins on a slider changes nothing', () => {
  const input = land(3, 40);
  expect(input.value).toBe('8');
  fireEvent.pointerCancel(input);
  expect(input.value).toBe('8');
  fireEvent.change(input, { target: { value: '5' } });
  expect(input.value).toBe('5');
});

test('a tap sets the value where it lands', () => {
  const input = land();
  expect(input.value).toBe('8');
  fireEvent.pointerUp(input);
  expect(input.value).toBe('2');
});

test('a finger that moves along the slider moves the value at once', () => {
  const input = land(30, 4);
  fireEvent.change(input, { target: { value: '3' } });
  expect(input.value).toBe('3');
  fireEvent.pointerUp(input);
  expect(input.value).toBe('3');
});

test('a mouse and keys need not wait', () => {
  const input = render(<Slider />).container.querySelector('input') as HTMLInputElement;
  fireEvent.pointerDown(input, { pointerType: 'mouse' });
  fireEvent.change(input, { target: { value: '2' } });
  expect(input.value).toBe('2');
});

test('every range input of the book is guarded', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!test)\.(tsx|astro)$/.test(file),
  );
  const withRange = files
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .filter((source) => source.includes('type="range"'));
  expect(withRange.length).toBeGreaterThan(0);
  for (const source of withRange) expect(source).toContain('useSwipeGuard(');
});
