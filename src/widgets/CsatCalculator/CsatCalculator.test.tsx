// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { CsatCalculator } from './CsatCalculator';
import { examples } from './CsatCalculator.examples';
import { csatFields } from './fields';

testWidget({ examples, Component: CsatCalculator, fieldsOf: csatFields });

const show = (counts: number[]) =>
  render(<CsatCalculator counts={counts} {...islandFor(examples)} />);
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';

test('an address sets all five counts at once', () => {
  window.history.replaceState(null, '', '/?csat.counts=0_0_1_6_5');
  expect(summary(show([6, 9, 21, 54, 30]).container)).toContain(
    '11 of 12 people chose 4 or 5: CSAT 91.7%',
  );
});

test('an address with a count too few is refused and named', () => {
  window.history.replaceState(null, '', '/?csat.counts=1_2_3_4');
  const { container } = show([6, 9, 21, 54, 30]);
  expect(summary(container)).toContain('84 of 120');
  expect(container.textContent).toContain('csat.counts');
});

test('while one count cannot be read there is no score, and the bars of the others are not guessed', () => {
  const { container } = show([6, 9, 21, 54, 30]);
  fireEvent.change(screen.getByLabelText('3'), { target: { value: 'twenty' } });
  expect(summary(container)).toBe('Correct the marked field to see a result.');
  expect(container.textContent).not.toContain('CSAT 7');
});

test('shares that do not add up as printed say so, and the headline rounds as the table does', () => {
  const { container } = render(
    <CsatCalculator counts={[2, 0, 0, 2, 3]} {...islandFor(examples)} />,
  );
  for (const share of ['2 (28.6%)', '3 (42.9%)', 'Rounded, these shares add up to 100.1%.'])
    expect(container.textContent).toContain(share);
  expect(container.querySelector('[data-summary]')?.textContent).toContain('71.4%');
});
