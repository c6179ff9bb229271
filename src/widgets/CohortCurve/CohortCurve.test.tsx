// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { CohortCurve } from './CohortCurve';
import { examples } from './CohortCurve.examples';
import { cohortFields } from './fields';

testWidget({ examples, Component: CohortCurve, fieldsOf: cohortFields, namesTyped: true });

const show = () =>
  render(<CohortCurve {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const paste = (text: string, label: RegExp) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

test('the forecast comes with a range, and moves with the period that is asked for', () => {
  const { container } = show();
  expect(summaryOf(container)).toMatch(/37\.8% after 12 .*34\.0% to 41\.6%/);
  fireEvent.change(container.querySelector('#cohort-curve-periods') as Element, {
    target: { value: '20' },
  });
  expect(summaryOf(container)).toMatch(/after 20/);
  expectNoLeaks(container.innerHTML);
});

test('a pasted column is a cohort, and one that grows is refused', () => {
  const { container } = show();
  paste('200\n150\n120\n100', /^Customers/);
  expect(summaryOf(container)).toContain('After 3 periods 50.0% are left');
  paste('200\n150\n160', /^Customers/);
  expect(summaryOf(container)).toMatch(/^There are more customers than a period before/);
});

test('a single period has a constant rate and no curve', () => {
  const { container } = show();
  paste('200 150', /^Customers/);
  expect(summaryOf(container)).toContain('at least two periods');
  expect(summaryOf(container)).toContain('75.0%');
});

test('what cannot be read is named with its line and cell', () => {
  const { container } = show();
  paste('200 150 about100', /^Customers/);
  expect(summaryOf(container)).toBe('Correct the marked field to see a result.');
  expect(container.querySelector('#cohort-curve-customers-note')?.textContent).toContain(
    'Line 1, cell 3: “about100” is no number',
  );
});

test('exactly half are gone when they are, whatever the last digit of a product says', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('How long each stayed'));
  paste(
    Array.from({ length: 24 }, (_, index) => (index < 12 ? `${index + 1}` : '20+')).join(' '),
    /^Times/,
  );
  expect(summaryOf(container)).toContain('Half are gone by 12');
});

test('durations use those who are still here for as long as they were watched', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('How long each stayed'));
  expect(summaryOf(container)).toContain('46.7%');
  paste('3+ 8+', /^Times/);
  expect(summaryOf(container)).toContain('Nobody left while watched');
  paste(
    Array.from({ length: 10_000 }, (_, index) => `${index % 500}${index % 3 ? '' : '+'}`).join(
      '\n',
    ),
    /^Times/,
  );
  expect(summaryOf(container)).toContain('10,000');
  expect(container.querySelectorAll('tbody tr').length).toBeLessThanOrEqual(102);
});
