// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { savedWorkKey } from '../../device/saved-work';
import { StartingValues } from '../address/use-address-state';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { PlanBuilder } from './PlanBuilder';
import { examples } from './PlanBuilder.examples';
import { anyPlan } from './plan.test-parts';

beforeEach(() => localStorage.clear());

testWidget({ examples, Component: PlanBuilder, fieldsOf: () => ({}) });

const { plan } = examples.states[0].properties;
const show = () => render(<PlanBuilder plan={plan} {...islandFor(examples)} />);
const field = (container: Element, name: string) =>
  container.querySelector(`#plan-builder-${name}`) as HTMLTextAreaElement;
const write = (container: Element, name: string, value: string) =>
  fireEvent.change(field(container, name), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('any plan can be drawn', () => {
  fc.assert(
    fc.property(anyPlan, (made) => {
      const page = renderToString(
        <StartingValues value={{ draft: made }}>
          <PlanBuilder plan={plan} {...islandFor(examples)} />
        </StartingValues>,
      );
      expect(page).not.toMatch(/NaN|\{\w+\}%/);
      expect(page).toContain('plan-builder-goal');
    }),
    { numRuns: 40 },
  );
});

describe('what the reader writes', () => {
  test('is kept on the device, and there again next time; the address never holds it', () => {
    vi.useFakeTimers();
    const first = show();
    write(first.container, 'guard', 'Nobody works nights.');
    act(() => void vi.advanceTimersByTime(2000));
    expect(window.location.search).toBe('');
    expect(localStorage.getItem(savedWorkKey('plan-builder'))).toContain('Nobody works nights.');
    first.unmount();
    expect(field(show().container, 'guard').value).toBe('Nobody works nights.');
  });

  test('can be brought back after Reset, after starting empty and after a step was removed', () => {
    const { container } = show();
    write(container, 'goal', 'Ours');
    press('Reset');
    expect(field(container, 'goal').value).toBe(plan.goal);
    press('Bring back what stood here');
    expect(field(container, 'goal').value).toBe('Ours');
    press('Start empty');
    expect(field(container, 'goal').value).toBe('');
    press('Bring back what stood here');
    press('Step 2: remove');
    expect(field(container, 'step-1-what').value).toBe('“Fragile?” at the counter');
    press('Bring back what stood here');
    expect(field(container, 'step-1-what').value).toBe('One owner for each case');
  });

  test('is put aside and said so when it cannot be read', () => {
    localStorage.setItem(
      savedWorkKey('plan-builder'),
      '{"kind":"plan","version":1,"made":{"goal":4}}',
    );
    const { container } = show();
    expect(field(container, 'goal').value).toBe(plan.goal);
    expect(container.textContent).toContain('It lies aside on this device');
    press('Delete it');
    expect(localStorage.length).toBe(0);
    expect(container.textContent).not.toContain('It lies aside');
  });

  test('is said not to be kept on a device that refuses', () => {
    const refuse = () => {
      throw new Error('full');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const { container } = show();
    write(container, 'goal', 'Ours');
    expect(container.textContent).toContain('This device does not keep');
    vi.unstubAllGlobals();
  });

  test('leaves as Markdown', async () => {
    const written: string[] = [];
    vi.stubGlobal('navigator', {
      clipboard: { writeText: (text: string) => Promise.resolve(void written.push(text)) },
    });
    const { container } = show();
    write(container, 'step-0-what', 'Shelf | red');
    press('Copy as Markdown');
    await act(() => Promise.resolve());
    expect(written[0]).toContain('- **Owner of the goal:** Bartosz');
    expect(written[0]).toContain('| Shelf \\| red | Bartosz | 1–6 |');
    vi.unstubAllGlobals();
  });
});

test('a step moves with the focus, and its weeks never end before they begin', () => {
  const { container } = show();
  press('Step 1: move down');
  expect(field(container, 'step-1-what').value).toBe('Shelf at loading, West only');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Step 2: move down');
  fireEvent.change(container.querySelector('#plan-builder-step-1-from') as Element, {
    target: { value: '9' },
  });
  expect((container.querySelector('#plan-builder-step-1-to') as HTMLSelectElement).value).toBe('9');
});
