// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { describeRun, histogram, marksIn, rangeOf } from './describe-run';
import { drawSurveys } from './draw-surveys';
import { surveyFields } from './fields';
import { SurveySimulator } from './SurveySimulator';
import { examples } from './SurveySimulator.examples';

testWidget({ examples, Component: SurveySimulator, fieldsOf: surveyFields });

const plan = { trueShare: 0.8, satisfiedRate: 0.105, dissatisfiedRate: 0.18, sent: 4100, seed: 1 };
const show = () =>
  render(<SurveySimulator {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const rest = (millis = 3000) => act(() => void vi.advanceTimersByTime(millis));

describe('surveys held in parts', () => {
  test('are the same as those held at once', () => {
    expect(drawSurveys(plan, drawSurveys(plan, [], 40), 60)).toEqual(drawSurveys(plan, [], 100));
  });
  test('crowd together when more are invited, and stay where they are', () => {
    const [few, , many] = drawSurveys(plan, [], 400).map(describeRun);
    expect((few?.high ?? 0) - (few?.low ?? 0)).toBeGreaterThan(
      6 * ((many?.high ?? 0) - (many?.low ?? 0)),
    );
    expect(few?.mean).toBeCloseTo(0.7, 1);
    expect(many?.mean).toBeCloseTo(0.7, 2);
  });
});

describe('the picture of them', () => {
  test('shows a part of the scale that holds everything and never leaves 0 to 1', () => {
    expect(rangeOf([0.65, 0.8])).toEqual({ from: 0.6, to: 0.85 });
    for (const shares of [[0], [1], [0.5], [0, 1], [0.999, 1]]) {
      const { from, to } = rangeOf(shares);
      expect([
        from >= 0,
        to <= 1,
        to - from > 0.199,
        Math.min(...shares) >= from,
        Math.max(...shares) <= to,
      ]).toEqual([true, true, true, true, true]);
    }
  });
  test('has round numbers under it, and room between them', () => {
    expect(marksIn({ from: 0.6, to: 0.85 })).toEqual([0.6, 0.65, 0.7, 0.75, 0.8, 0.85]);
    expect(marksIn({ from: 0.05, to: 0.65 })).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(marksIn({ from: 0, to: 1 })).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
  test('counts every survey with an answer once', () => {
    expect(histogram([0, 0.1, 0.5, 1, null], { from: 0, to: 1 }, 2)).toEqual([2, 2]);
  });
});

test('answers that come equally often from both leave no bias', () => {
  vi.useFakeTimers();
  const { container } = show();
  fireEvent.change(container.querySelector('#survey-simulator-dissatisfied') as Element, {
    target: { value: '10,5 %' },
  });
  rest();
  expect(summaryOf(container)).toContain('just right');
  expect(summaryOf(container)).toMatch(/holds the truth in 9[2-8]\.\d% of them/);
});

test('ten thousand surveys are held in slices that can be stopped and go on', () => {
  vi.useFakeTimers();
  const { container } = show();
  fireEvent.click(screen.getByText('10,000 times'));
  expect(container.textContent).toContain('of 10,000 surveys');
  while (!screen.queryByText('Stop')) rest(1);
  fireEvent.click(screen.getByText('Stop'));
  rest();
  expect(container.textContent).not.toContain('10,000 of 10,000');
  fireEvent.click(screen.getByText('Go on'));
  for (let slice = 0; slice < 60; slice++) rest();
  expect(container.textContent).toContain('10,000 of 10,000');
  expect(screen.queryByText('Stop')).toBeNull();
});

test('other people are drawn under another number, which the link holds', () => {
  vi.useFakeTimers();
  const { container } = show();
  const before = summaryOf(container);
  fireEvent.click(screen.getByText('Draw other people'));
  rest();
  expect(summaryOf(container)).not.toBe(before);
  expect(window.location.search).toContain('survey.seed=2');
});

test('a group that is too small for its margin is not to be surveyed', () => {
  const { container } = show();
  expect(container.textContent).toContain('Answers needed: 96');
  fireEvent.change(container.querySelector('#survey-simulator-group') as Element, {
    target: { value: '300' },
  });
  expect(container.textContent).toContain('Answers needed: 73');
  expect(container.textContent).toContain('only 300 people');
});
