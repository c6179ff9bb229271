// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { Classify } from './Classify';
import { examples, ownExamples } from './Classify.examples';
import {
  type ClassifyExercise,
  classifyEngine,
  endOfPath,
  followPath,
  readPaths,
  writePaths,
} from './classify-exercise';
import { classifyFields } from './fields';
import { findFork } from './find-fork';
import { layOut } from './lay-out';

testWidget({ examples, Component: Classify, fieldsOf: classifyFields });
describe('a case of one’s own', () =>
  testWidget({ examples: ownExamples, Component: Classify, fieldsOf: classifyFields }));

const { exercise } = examples.states[0].properties;
const own = ownExamples.states[0].properties.exercise;
const show = (given: ClassifyExercise = exercise) =>
  render(<Classify exercise={given} {...islandFor(examples)} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent;
const liveOf = (container: HTMLElement) =>
  container.querySelector('fieldset > div')?.textContent ?? '';
const shownCase = (container: HTMLElement) =>
  exercise.cases.find(({ text }) => liveOf(container).split('All your answers')[0]?.includes(text));
/** What one answers to arrive at an end. */
const answersTo: Record<string, string[]> = {
  promise: ['Yes', 'Yes'],
  slogan: ['Yes', 'No'],
  verdict: ['No'],
};

function classify(end: string): void {
  for (const answer of answersTo[end] ?? []) press(answer);
}

describe('a case of the book', () => {
  test('that is classified as the book does is told so, with the reason and what the end means', () => {
    const { container } = show();
    const one = shownCase(container);
    classify(one?.end ?? '');
    expect(liveOf(container)).toContain('Right:');
    expect(liveOf(container)).toContain(one?.why);
    expect(liveOf(container)).toContain(exercise.ends.find(({ id }) => id === one?.end)?.why);
    expect(summaryOf(container)).toBe('1 of 3 classified, 1 of them as in the book.');
  });

  test('that ends elsewhere is shown the question at which the ways part', () => {
    const { container } = show();
    const one = shownCase(container);
    classify(one?.end === 'verdict' ? 'promise' : 'verdict');
    expect(liveOf(container)).toContain('The ways part here');
    expect(liveOf(container)).toContain('Was it said before the parcel came?');
    expect(liveOf(container)).toContain(one?.why);
    expect(summaryOf(container)).toBe('1 of 3 classified, 0 of them as in the book.');
  });

  test('leads on to the next, keeps its answers, and can be looked at again', () => {
    const { container } = show();
    const first = shownCase(container);
    classify('promise');
    press('Next');
    expect(shownCase(container)?.id).not.toBe(first?.id);
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    press('Back');
    expect(shownCase(container)?.id).toBe(first?.id);
    expect(screen.getByRole('button', { name: 'Next' })).toBeTruthy();
  });

  test('stands in the table with its answer once it is classified, and not before', () => {
    const { container } = show();
    const table = () => container.querySelector('table')?.textContent ?? '';
    const one = shownCase(container);
    expect(table()).not.toContain(one?.why);
    classify('slogan');
    expect(table()).toContain(one?.why);
  });
});

describe('the questions', () => {
  test('take the focus one after the other, and so does the end', () => {
    show(own);
    press('Yes');
    expect(document.activeElement?.textContent).toBe('Could anybody show that it was missed?');
    press('No');
    expect(document.activeElement?.textContent).toBe('A slogan');
  });

  test('can be answered differently without beginning again', () => {
    const { container } = show(own);
    classify('slogan');
    expect(summaryOf(container)).toBe('Your answers lead to: A slogan.');
    press('Change the answer to: Could anybody show that it was missed?');
    expect(summaryOf(container)).toBe('No result yet: 1 question answered.');
    press('Yes');
    expect(summaryOf(container)).toBe('Your answers lead to: A promise.');
    press('Start again');
    expect(summaryOf(container)).toBe('No result yet: 0 questions answered.');
  });

  test('are drawn with the way taken in a heavy line', () => {
    const { container } = show(own);
    const heavy = () => container.querySelectorAll('line[stroke-width="3"]').length;
    expect(heavy()).toBe(0);
    press('Yes');
    expect(heavy()).toBe(1);
    press('No');
    expect(heavy()).toBe(2);
    expect([...container.querySelectorAll('svg text')].map((name) => name.textContent)).toEqual([
      'A promise',
      'A slogan',
      'A verdict',
    ]);
  });
});

describe('in a link', () => {
  test('the answers to each case are digits between full stops', () => {
    vi.useFakeTimers();
    const { container } = show();
    const index = exercise.cases.findIndex(({ id }) => id === shownCase(container)?.id);
    classify('slogan');
    act(() => void vi.advanceTimersByTime(400));
    const query = new URLSearchParams(window.location.search);
    expect(query.get('classify.answers')?.split('.')[index]).toBe('01');
    expect(query.get('classify.answers')?.split('.').join('')).toBe('01');
  });

  test('a case of one’s own has no name', () => {
    vi.useFakeTimers();
    show(own);
    press('No');
    act(() => void vi.advanceTimersByTime(400));
    expect(window.location.search).toBe('?classify.answers=1');
  });

  test.each(['', '.', '...', '2..', '10..', '011..', 'x..', '0 ..', '-..'])(
    '"%s" is no set of answers to three cases',
    (text) => expect(readPaths(text, exercise)).toBeUndefined(),
  );

  test('whatever was answered is written and read back', () => {
    const path = fc.constantFrom([], [0], [1], [0, 0], [0, 1]);
    fc.assert(
      fc.property(fc.array(path, { minLength: 3, maxLength: 3 }), (paths) => {
        expect(readPaths(writePaths(paths), exercise)).toEqual(paths);
      }),
    );
    expect(readPaths(writePaths(classifyEngine(exercise).start), exercise)).toEqual([[], [], []]);
  });
});

describe('the way through the questions', () => {
  test('ends at an end and goes no further', () => {
    expect(endOfPath([0, 1], exercise)?.id).toBe('slogan');
    expect(followPath([1, 0], exercise)).toBeUndefined();
    expect(followPath([7], exercise)).toBeUndefined();
  });

  test('parts from the way to an end at one question, or never', () => {
    const walk = followPath([0, 1], exercise);
    expect(walk && findFork(walk, 'verdict', exercise)).toEqual({ question: 0, answers: [1] });
    expect(walk && findFork(walk, 'promise', exercise)).toEqual({ question: 1, answers: [0] });
    expect(walk && findFork(walk, 'slogan', exercise)).toBeUndefined();
  });
});

test('in the drawing every end has a line of its own and every question stands between its answers', () => {
  const { spots, lines, depth } = layOut(exercise);
  expect([lines, depth]).toEqual([3, 2]);
  expect(spots.filter(({ name }) => name).map(({ line }) => line)).toEqual([0, 1, 2]);
  expect(spots.map(({ path, line }) => [path.join(''), line])).toContainEqual(['0', 0.5]);
});

test('texts in another language than the buttons are marked as such', () => {
  const { container } = show({ ...exercise, textTag: 'zh-Hant' });
  for (const button of screen.getAllByRole('button', { name: /^(Yes|No)$/ }))
    expect(button.lang).toBe('zh-Hant');
  classify('promise');
  expectNoLeaks(container.innerHTML);
});
