// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { EffortCalculator } from './EffortCalculator';
import { examples } from './EffortCalculator.examples';
import { lookOf } from './effort-result';
import { effortFields } from './fields';

testWidget({ examples, Component: EffortCalculator, fieldsOf: effortFields });

const show = () =>
  render(<EffortCalculator {...examples.states[0].properties} {...islandFor(examples)} />);
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';

test('switching versions keeps both sets of counts and converts neither', () => {
  const { container } = show();
  fireEvent.change(screen.getByLabelText('4'), { target: { value: '40' } });
  fireEvent.click(screen.getByLabelText(/^CES 1.0/));
  expect(summary(container)).toContain('2.55');
  fireEvent.change(screen.getByLabelText('4'), { target: { value: '0' } });
  fireEvent.click(screen.getByLabelText(/^CES 2.0/));
  expect((screen.getByLabelText('4') as HTMLInputElement).value).toBe('40');
  fireEvent.click(screen.getByLabelText(/^CES 1.0/));
  expect((screen.getByLabelText('4') as HTMLInputElement).value).toBe('0');
});

test('an address may name the version and its counts', () => {
  window.history.replaceState(null, '', '/?effort.version=1&effort.one=10_0_0_0_0');
  expect(summary(show().container)).toContain('1.00');
});

test('good answers stand at opposite ends of the two scales', () => {
  expect([1, 2, 3, 4, 5].map((point) => lookOf('1', point))).toEqual([
    'solid',
    'solid',
    'plain',
    'hatched',
    'hatched',
  ]);
  expect([1, 2, 3, 4, 5, 6, 7].map((point) => lookOf('2', point))).toEqual([
    'hatched',
    'hatched',
    'hatched',
    'plain',
    'solid',
    'solid',
    'solid',
  ]);
});
