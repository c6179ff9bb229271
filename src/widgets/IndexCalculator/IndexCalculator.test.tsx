// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { indexFields } from './fields';
import { IndexCalculator } from './IndexCalculator';
import { examples } from './IndexCalculator.examples';

testWidget({ examples, Component: IndexCalculator, fieldsOf: indexFields });

const show = () =>
  render(<IndexCalculator {...examples.states[0].properties} {...islandFor(examples)} />);
const summaries = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-summary]')].map((sentence) => sentence.textContent ?? '');
const type = (container: HTMLElement, field: string, value: string) =>
  fireEvent.change(container.querySelector(`#index-calculator-${field}`) as Element, {
    target: { value },
  });

test('the weights move the index by half a point', () => {
  const { container } = show();
  expect(summaries(container)[0]).toContain('index of 74.8, give or take 4.0 points at most');
  fireEvent.click(screen.getByLabelText('State of Ohio'));
  expect(summaries(container)[0]).toContain('index of 75.3');
});

test('own weights that do not add up to a hundred are changed, and it is said', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('my own'));
  expect(summaries(container)[0]).not.toContain('do not add up');
  for (const place of [0, 1, 2]) type(container, `own-${place}`, ['40', '32 %', '28'][place] ?? '');
  expect(summaries(container)[0]).not.toContain('do not add up');
  type(container, 'own-0', '0');
  expect(summaries(container)[0]).toContain('do not add up to 100%');
});

test('weights of nothing give no index', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('my own'));
  for (const place of [0, 1, 2]) type(container, `own-${place}`, '0');
  expect(summaries(container)[0]).toBe('There is nothing to divide by, so there is no share.');
});

test('from 71 to 75 may be luck with 120 answers and is news with 277', () => {
  window.history.replaceState(null, '', '/?index.compare=1#index-calculator');
  const { container } = show();
  expect(summaries(container)[1]).toContain(
    '71.1 before, 74.8 now: +3.7 points, give or take 5.6 at most.',
  );
  expect(summaries(container)[1]).toContain('With 277 answers in each wave');
  for (const field of ['answers', 'earlierAnswers']) type(container, field, '277');
  expect(summaries(container)[1]).toContain('more than luck');
  for (const place of [0, 1, 2])
    type(container, `earlier-${place}`, ['8.2', '7.6', '7.4'][place] ?? '');
  expect(summaries(container)[1]).toContain('Nothing has changed');
});

test('weights that do not add up as printed say so under the picture', () => {
  const { container } = render(
    <IndexCalculator {...examples.states[0].properties} {...islandFor(examples)} />,
  );
  const noted = [...container.querySelectorAll('p')].filter(
    (note) =>
      note.textContent === 'Rounded, these shares add up to 99.9%.' &&
      note.closest('details') === null,
  );
  expect(noted).toHaveLength(1);
});
