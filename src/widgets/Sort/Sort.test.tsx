// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { sortFields } from './fields';
import { Sort } from './Sort';
import { examples } from './Sort.examples';
import type { SortExercise } from './sort-exercise';

testWidget({ examples, Component: Sort, fieldsOf: sortFields });

const { exercise } = examples.states[0].properties;
const show = (given: SortExercise = exercise) =>
  render(<Sort exercise={given} {...islandFor(examples)} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent;
const voiceOf = (container: HTMLElement) =>
  [...container.querySelectorAll('[role="status"]')].at(-1)?.textContent;
const shownCase = (container: HTMLElement) =>
  exercise.cases.find(
    ({ text }) => text === container.querySelector('form p[tabindex]')?.textContent,
  );

/** Puts the case on screen into its group, or into another one. */
function answer(container: HTMLElement, isRight: boolean): void {
  const one = shownCase(container);
  const group = exercise.groups.find(({ id }) => (id === one?.group) === isRight);
  fireEvent.click(screen.getByLabelText(group?.name ?? ''));
  press('Check');
}

describe('one case', () => {
  test('is told right with its reason, on screen and aloud', async () => {
    const { container } = show();
    const why = shownCase(container)?.why ?? '';
    answer(container, true);
    expect(container.querySelector('form')?.textContent).toContain('Right:');
    expect(container.querySelector('form')?.textContent).toContain(why);
    await waitFor(() => expect(voiceOf(container)).toContain(why));
    expect(summaryOf(container)).toBe('1 of 4 sorted, 1 of them into its group.');
  });

  test('is told where it belongs when it was put elsewhere', () => {
    const { container } = show();
    const group = exercise.groups.find(({ id }) => id === shownCase(container)?.group)?.name;
    answer(container, false);
    expect(container.querySelector('form')?.textContent).toContain(`This is: ${group}`);
    expect(summaryOf(container)).toBe('1 of 4 sorted.');
  });

  test('asks for a group before it is checked, and counts nothing', () => {
    const { container } = show();
    press('Check');
    expect(container.querySelector('form')?.textContent).toContain('Choose a group first.');
    expect(summaryOf(container)).toContain('4 cases');
  });

  test('can be left for later and comes back before the end', () => {
    const { container } = show();
    const left = shownCase(container)?.id;
    press('Skip');
    for (let turn = 0; turn < 3; turn++) {
      answer(container, true);
      press('Next');
    }
    expect(shownCase(container)?.id).toBe(left);
  });
});

test('at the end the missed ones come again until all are in their groups', () => {
  const { container } = show();
  for (const isRight of [true, false, true, false]) {
    answer(container, isRight);
    press('Next');
  }
  expect(container.textContent).toContain('2 of them are worth another look.');
  press('Sort these 2 again');
  expect(summaryOf(container)).toContain('2 of 4 sorted');
  for (let turn = 0; turn < 2; turn++) {
    answer(container, true);
    press('Next');
  }
  expect(container.textContent).toContain('Every case is in its group.');
  press('Start again');
  expect(summaryOf(container)).toContain('4 cases');
});

describe('in a link', () => {
  test('answers and the case on screen are one short text each', () => {
    vi.useFakeTimers();
    const { container } = show();
    const index = exercise.cases.findIndex(({ id }) => id === shownCase(container)?.id);
    answer(container, true);
    act(() => void vi.advanceTimersByTime(400));
    const query = new URLSearchParams(window.location.search);
    expect(query.get('sort.answers')?.replaceAll('-', '')).toHaveLength(1);
    expect(query.get('sort.answers')?.[index]).not.toBe('-');
    expect(query.get('sort.case')).toBe(exercise.cases[index]?.id);
  });

  test('a group that the exercise does not have is refused', () => {
    const { answers } = sortFields({ exercise });
    expect(answers.read('0-2-')).toEqual([0, undefined, 2, undefined]);
    expect(answers.read('0-3-')).toBeUndefined();
  });
});

test('texts in another language than the buttons are marked as such', () => {
  const { container } = show({ ...exercise, textTag: 'zh-Hant' });
  expect(container.querySelector('form p[tabindex]')?.getAttribute('lang')).toBe('zh-Hant');
  answer(container, true);
  expectNoLeaks(container.innerHTML);
});
