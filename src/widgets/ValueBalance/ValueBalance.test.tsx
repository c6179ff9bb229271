// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { nearestTurn } from './compare';
import { balanceFields } from './fields';
import { ValueBalance } from './ValueBalance';
import { examples } from './ValueBalance.examples';

testWidget({ examples, Component: ValueBalance, fieldsOf: balanceFields });

const show = () =>
  render(<ValueBalance {...examples.states[0].properties} {...islandFor(examples)} />);
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const weigh = (container: HTMLElement, place: number, weight: string) =>
  fireEvent.change(container.querySelector(`#value-balance-weights-${place}`) as Element, {
    target: { value: weight },
  });

test('the order by difference turns exactly at the weight that is named', () => {
  const { container } = show();
  expect(summary(container)).toContain('quality weighed 2.40 instead of 3');
  weigh(container, 0, '2.5');
  expect(summary(container)).toContain('By difference the dinner leads');
  weigh(container, 0, '2.4');
  expect(summary(container)).toContain('By difference they tie');
  weigh(container, 0, '2.3');
  expect(summary(container)).toContain('By difference the café leads');
  expect(summary(container)).not.toContain('disagree');
});

test('the view changes the picture and not the result', () => {
  const { container } = show();
  const before = summary(container);
  const widths = () =>
    [...container.querySelectorAll('svg[role="img"] > g > rect')].map((bar) =>
      bar.getAttribute('width'),
    );
  expect(widths()).toEqual(['44.444%', '22.222%', '100%', '66.667%']);
  fireEvent.click(screen.getByLabelText(/^Ratio/));
  expect(widths()).toEqual(['100%', '50%', '75%', '50%']);
  expect(summary(container)).toBe(before);
});

test('what is missing is hatched', () => {
  const { container } = show();
  fireEvent.change(container.querySelector('#value-balance-first-0') as Element, {
    target: { value: '1' },
  });
  const hatched = container.querySelector('rect[fill="url(#value-balance-missing)"][y="54"]');
  expect(hatched?.getAttribute('x')).toBe('11.111%');
});

test('the nearest turn is the one that is closest to its weight', () => {
  expect(nearestTurn([null, 5, 2.4], [3, 3, 3])).toBe(2);
  expect(nearestTurn([null, null], [1, 1])).toBeUndefined();
});
