// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { costFields } from './fields';
import { QualityCosts } from './QualityCosts';
import { examples } from './QualityCosts.examples';

testWidget({ examples, Component: QualityCosts, fieldsOf: costFields });

const show = (state = examples.states[0]) =>
  render(<QualityCosts {...state.properties} {...islandFor(examples)} />).container;
const sentences = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-summary]')].map((one) => one.textContent);
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#quality-cost-comparison-${name}`) as Element, {
    target: { value },
  });

test('a year whose books are complete looks worse although failures cost less', () => {
  const container = show();
  expect(sentences(container)[1]).toContain('145 less');
  type(container, 'booked-1', '100%');
  expect(sentences(container)[1]).toContain('60 more');
  expect(sentences(container)[1]).toContain('290 less');
});

test('a single failure cost changes the column, the share and the return', () => {
  const container = show();
  type(container, 'after-3', '340 zł');
  expect(sentences(container)[0]).toContain('63.6%');
  expect(container.textContent).toContain('700 → 520');
});

test('the columns stand in proportion to their totals', () => {
  const container = show();
  const heights = [...container.querySelectorAll('svg[role="img"] g g > rect')]
    .slice(0, 8)
    .map((box) => Number(box.getAttribute('height')));
  const [first, second] = [heights.slice(0, 4), heights.slice(4)].map((column) =>
    column.reduce((sum, one) => sum + one, 0),
  );
  expect((second ?? 0) / (first ?? 1)).toBeCloseTo(0.82, 10);
});
