// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { StartingValues } from '../address/use-address-state';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { orderFields } from './fields';
import { Order } from './Order';
import { examples } from './Order.examples';
import { moveItem, type OrderExercise, readArrangement, standingsOf } from './order-exercise';

testWidget({ examples, Component: Order, fieldsOf: orderFields });

const { exercise } = examples.states[0].properties;
const { items } = exercise;
const show = (order?: string, given: OrderExercise = exercise) =>
  render(
    <StartingValues value={order ? { answers: readArrangement(order, exercise) } : {}}>
      <Order exercise={given} {...islandFor(examples)} />
    </StartingValues>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent;
const linesOf = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-item]')].map((line) =>
    items.findIndex(({ id }) => id === line.getAttribute('data-item')),
  );
const answerOf = (container: HTMLElement) =>
  container.querySelector('fieldset > div > div > ol:not(:has([data-item]))')?.textContent;
const voiceOf = (container: HTMLElement) =>
  [...container.querySelectorAll('[role="status"]')].at(-1)?.textContent;
const anyOrder = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });

describe('moving a line', () => {
  test('by its button moves it one place, says where it is, and keeps the focus on the button', async () => {
    const { container } = show('10234');
    press('Move up: The bell rings at noon.');
    expect(linesOf(container)).toEqual([1, 0, 2, 4, 3]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Move up: The bell rings at noon.',
    );
    await waitFor(() => expect(voiceOf(container)).toBe('The bell rings at noon. Now 4 of 5.'));
  });

  test('to an end leaves the focus on the button that still works', () => {
    const { container } = show('10234');
    press('Move up: The box is packed.');
    expect(linesOf(container)).toEqual([0, 1, 2, 3, 4]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Move down: The box is packed.',
    );
  });

  test('to a place that is chosen takes it there at once', () => {
    const { container } = show('10234');
    fireEvent.change(screen.getByLabelText('Place of: The box is packed.'), {
      target: { value: '4' },
    });
    expect(linesOf(container)).toEqual([1, 2, 3, 4, 0]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Place of: The box is packed.');
  });

  test('anywhere loses no line and leaves the others in their order', () => {
    fc.assert(
      fc.property(anyOrder, fc.nat(4), fc.integer({ min: -9, max: 9 }), (order, turn, to) => {
        const moved = moveItem(order, turn, to);
        expect([...moved].sort()).toEqual([0, 1, 2, 3, 4]);
        expect(moved.filter((place) => place !== order[turn])).toEqual(
          order.filter((_, index) => index !== turn),
        );
      }),
    );
  });
});

describe('a check', () => {
  test('asks to move the one line that is out of place and leaves the others alone', () => {
    const { container } = show('40123');
    press('Check');
    expect(summaryOf(container)).toBe('4 of 5 are in order. Move the other one.');
    expect(container.textContent).toContain('belongs later');
    expect(container.textContent?.match(/can stay/g)).toHaveLength(4);
  });

  test('no longer counts once a line has been moved', () => {
    const { container } = show('40123');
    press('Check');
    press('Move down: The bell rings at noon.');
    expect(summaryOf(container)).toBe('5 lines, not checked in this order.');
    expect(container.textContent).not.toContain('can stay');
  });

  test('of the right order explains every line', () => {
    const { container } = show('01234');
    expect(answerOf(container)).toBeUndefined();
    press('Check');
    expect(summaryOf(container)).toBe('All 5 are in order.');
    for (const { why } of items) expect(answerOf(container)).toContain(why.replaceAll('*', ''));
  });

  test('marks as few lines as need to be moved, and none of the right order', () => {
    expect(standingsOf([0, 1, 2, 3, 4])).toEqual(['right', 'right', 'right', 'right', 'right']);
    expect(standingsOf([1, 2, 3, 4, 0])).toEqual(['right', 'right', 'right', 'right', 'earlier']);
    expect(standingsOf([4, 0, 1, 2, 3])).toEqual(['later', 'right', 'right', 'right', 'right']);
    expect(standingsOf([2, 1, 0]).filter((standing) => standing === 'right')).toHaveLength(1);
    fc.assert(
      fc.property(anyOrder, (order) => {
        const standings = standingsOf(order);
        const kept = order.filter((_, turn) => standings[turn] === 'right');
        expect(kept).toEqual([...kept].sort());
        const isRight = order.every((place, turn) => place === turn);
        expect(standings.every((standing) => standing === 'right')).toBe(isRight);
      }),
    );
  });
});

test('a button that goes when it is pressed leaves the focus on the check', () => {
  show('43210');
  press('Check');
  for (const name of ['Show the answer', 'Start again']) {
    screen.getByRole('button', { name }).focus();
    press(name);
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Check');
  }
});

test('whoever gives up sees the right order with its reasons, and can start again', () => {
  const { container } = show('43210');
  press('Check');
  press('Show the answer');
  for (const { why } of items) expect(answerOf(container)).toContain(why.replaceAll('*', ''));
  press('Start again');
  expect(answerOf(container)).toBeUndefined();
  expect(linesOf(container)).not.toEqual([4, 3, 2, 1, 0]);
});

describe('in a link', () => {
  test('the order is one short text', () => {
    vi.useFakeTimers();
    show('10234');
    press('Move down: The label goes on.');
    act(() => void vi.advanceTimersByTime(400));
    expect(new URLSearchParams(window.location.search).get('order.order')).toBe('01234');
  });

  test.each(['0123', '012345', '01233', '0123-', '01235', ''])(
    '"%s" is no order of five lines',
    (text) => expect(readArrangement(text, exercise)).toBeUndefined(),
  );
});

test('texts in another language than the buttons are marked as such', () => {
  const { container } = show(undefined, { ...exercise, textTag: 'zh-Hant' });
  expect(container.querySelectorAll('[data-item] [lang="zh-Hant"]')).toHaveLength(5);
  expectNoLeaks(container.innerHTML);
});
