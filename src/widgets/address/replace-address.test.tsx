// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { choiceField } from '../fields/fields';
import { useAddressState } from './use-address-state';

const fields = { colour: choiceField(['red', 'green', 'blue'], 'red') };

function Picker() {
  const { values, set, reset } = useAddressState({ id: 'picker', prefix: 'picker', fields });
  return (
    <div>
      <output>{values.colour}</output>
      <button type="button" onClick={() => set('colour', 'green')}>
        green
      </button>
      <button type="button" onClick={() => set('colour', 'blue')}>
        blue
      </button>
      <button type="button" onClick={reset}>
        reset
      </button>
    </div>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const wait = (millis: number) => act(() => void vi.advanceTimersByTime(millis));
const refuse = () =>
  vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
    throw new DOMException(
      'Attempt to use history.replaceState() more than 100 times',
      'SecurityError',
    );
  });

beforeEach(() => {
  window.history.replaceState(null, '', '/?picker.colour=green');
  vi.useFakeTimers();
  render(<Picker />);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
  window.history.replaceState(null, '', '/');
});

test('a refused change of the address harms nothing and is made later, as it stands then', () => {
  const refusal = refuse();
  press('blue');
  wait(1000);
  expect(screen.getByRole('status').textContent).toBe('blue');
  expect(window.location.search).toBe('?picker.colour=green');
  refusal.mockRestore();
  wait(3000);
  expect(window.location.search).toBe('?picker.colour=blue');
});

test('a reset whose address is refused still resets, and the address follows', () => {
  const refusal = refuse();
  press('reset');
  expect(screen.getByRole('status').textContent).toBe('red');
  refusal.mockRestore();
  wait(3000);
  expect(window.location.search).toBe('');
});

test('a later change takes the place of one that waits', () => {
  const refusal = refuse();
  press('reset');
  press('blue');
  refusal.mockRestore();
  wait(5000);
  expect(window.location.search).toBe('?picker.colour=blue');
});
