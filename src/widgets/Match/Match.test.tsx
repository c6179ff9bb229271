// @vitest-environment happy-dom
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { matchFields } from './fields';
import { Match } from './Match';
import { examples } from './Match.examples';
import { matchEngine, readPartners } from './match-exercise';

testWidget({ examples, Component: Match, fieldsOf: matchFields });

const { exercise } = examples.states[0].properties;
const { pairs } = exercise;
const show = () => render(<Match exercise={exercise} {...islandFor(examples)} />);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (place: number, partner: number | '') =>
  fireEvent.change(screen.getByLabelText(pairs[place]?.left ?? ''), {
    target: { value: String(partner) },
  });
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent;
const formOf = (container: HTMLElement) =>
  container.querySelector('[data-lines]')?.textContent ?? '';

test('a right partner is told with its reason, a wrong one without the answer', async () => {
  const { container } = show();
  choose(0, 0);
  choose(1, 2);
  expect(summaryOf(container)).toBe('2 of 4 have a partner.');
  press('Check');
  expect(summaryOf(container)).toBe('2 of 4 have a partner. 1 is right.');
  expect(formOf(container)).toContain(pairs[0]?.why);
  expect(formOf(container)).toContain('Not this one.');
  expect(formOf(container)).not.toContain(pairs[1]?.why);
  await waitFor(() =>
    expect([...container.querySelectorAll('[role="status"]')].at(-1)?.textContent).toBe(
      '1 is right.',
    ),
  );
});

test('a partner that is changed after the check is open again until the next check', () => {
  const { container } = show();
  choose(1, 2);
  press('Check');
  choose(1, 1);
  expect(formOf(container)).not.toContain('Not this one.');
  expect(formOf(container)).not.toContain(pairs[1]?.why);
  press('Check');
  expect(formOf(container)).toContain(pairs[1]?.why);
});

test('whoever gives up is shown every answer with its reason', () => {
  const { container } = show();
  choose(3, 0);
  press('Check');
  press('Show the answers');
  for (const { right, why } of pairs) {
    expect(formOf(container)).toContain(right);
    expect(formOf(container)).toContain(why.replaceAll('*', ''));
  }
});

test('when all are right, a table holds every pair with its reason, and all can be begun again', () => {
  const { container } = show();
  expect(container.querySelector('table')).toBeNull();
  for (const place of pairs.keys()) choose(place, place);
  press('Check');
  expect(summaryOf(container)).toBe('4 of 4 have a partner. 4 are right.');
  expect(container.querySelectorAll('tbody tr')).toHaveLength(4);
  press('Start again');
  expect(summaryOf(container)).toContain('4 pairs');
  expect(container.querySelector('table')).toBeNull();
});

test('a button that goes when it is pressed leaves the focus on the check', () => {
  show();
  choose(0, 1);
  press('Check');
  for (const name of ['Show the answers', 'Start again']) {
    screen.getByRole('button', { name }).focus();
    press(name);
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(document.activeElement?.textContent).toBe('Check');
  }
});

test('nothing is checked before a partner is chosen, and a choice can be taken back', () => {
  const { container } = show();
  press('Check');
  expect(formOf(container)).toContain('Choose at least one partner first.');
  choose(0, 2);
  choose(0, '');
  expect(summaryOf(container)).toContain('4 pairs');
});

describe('in a link', () => {
  test('the partners chosen and those checked are one short text each', () => {
    vi.useFakeTimers();
    show();
    choose(2, 1);
    press('Check');
    choose(0, 3);
    act(() => void vi.advanceTimersByTime(400));
    const query = new URLSearchParams(window.location.search);
    expect(query.get('match.partners')).toBe('3-1-');
    expect(query.get('match.checked')).toBe('--1-');
  });

  test.each(['0', '00000', '4---', 'Z---', '0 --', ''])(
    '"%s" is no set of partners for four lines',
    (text) => expect(readPartners(text, exercise)).toBeUndefined(),
  );
});

test('a partner counts only as it was when it was checked', () => {
  expect(matchEngine(exercise).judge([0, 2, 3, undefined], [0, 2, 2, 3])).toEqual([
    'right',
    'missed',
    'open',
    'open',
  ]);
});

test('texts in another language than the buttons are marked as such', () => {
  const { container } = render(
    <Match exercise={{ ...exercise, textTag: 'zh-Hant' }} {...islandFor(examples)} />,
  );
  for (const label of container.querySelectorAll('label')) expect(label.lang).toBe('zh-Hant');
  expectNoLeaks(container.innerHTML);
});
