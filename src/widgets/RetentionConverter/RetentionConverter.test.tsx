// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { formatsFor } from '../fields/format';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { retentionFields } from './fields';
import { RetentionConverter } from './RetentionConverter';
import { examples } from './RetentionConverter.examples';
import { writeShare } from './write-share';

testWidget({ examples, Component: RetentionConverter, fieldsOf: retentionFields });

const show = () =>
  render(<RetentionConverter {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';

test('the same rate by another period is another year', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('quarter'));
  expect(summaryOf(container)).toContain('97.0% kept a quarter');
  expect(summaryOf(container)).toContain('leaves 88.5%');
});

test('counts keep their own period, and the rate its own', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('Counts of customers'));
  expect(summaryOf(container)).toContain('88.0% kept a year');
  fireEvent.click(screen.getByLabelText('A rate'));
  expect(summaryOf(container)).toContain('97.0% kept a month');
});

test('more newcomers than customers at the end is said beside their field', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('Counts of customers'));
  fireEvent.change(container.querySelector('#retention-converter-acquired') as Element, {
    target: { value: '600' },
  });
  expect(container.querySelector('#retention-converter-acquired-problem')?.textContent).toMatch(
    /^More newcomers/,
  );
});

test.each([
  [0, '0.0%'],
  [0.0001, '< 0.1%'],
  [0.5, '50.0%'],
  [0.99996, '> 99.9%'],
  [1, '100.0%'],
])('a share of %d is written %s', (share, written) =>
  expect(writeShare(share, formatsFor('en'))).toBe(written),
);
