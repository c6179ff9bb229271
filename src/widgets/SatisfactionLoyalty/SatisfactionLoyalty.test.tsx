// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { curvePoints } from './curve-points';
import { customerFields } from './fields';
import { SatisfactionLoyalty } from './SatisfactionLoyalty';
import { examples } from './SatisfactionLoyalty.examples';

testWidget({ examples, Component: SatisfactionLoyalty, fieldsOf: customerFields });

const show = (properties = examples.states[0].properties) =>
  render(<SatisfactionLoyalty {...properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#satisfaction-loyalty-curves-${name}`) as Element, {
    target: { value },
  });

test('the same answer is worth more or less as the market is', () => {
  const { container } = show();
  expect(summaryOf(container)).toContain('42.2%');
  fireEvent.click(screen.getByLabelText('captive'));
  expect(summaryOf(container)).toContain('90.4%');
});

test('the four types appear with the switch, and the point moves between them', () => {
  const { container } = show();
  expect(container.querySelector('#satisfaction-loyalty-curves-loyalty')).toBeNull();
  fireEvent.click(screen.getByLabelText('the four types'));
  expect(container.textContent).toContain('Mercenary');
  type(container, 'loyalty', '95 %');
  type(container, 'satisfaction', '4,8');
  expect(container.querySelector('[data-summary]')?.parentElement?.textContent).toContain(
    'Apostle',
  );
  type(container, 'satisfaction', '2');
  expect(container.querySelector('[data-summary]')?.parentElement?.textContent).toContain(
    'Hostage',
  );
});

test('a spread that leaves the scale is refused with the most there is room for', () => {
  const { container } = show();
  type(container, 'spread', '1.5');
  expect(
    container.querySelector('#satisfaction-loyalty-curves-spread-problem')?.textContent,
  ).toContain('1');
  expect(summaryOf(container)).toContain('Correct the marked field');
  type(container, 'satisfaction', '3');
  expect(summaryOf(container)).toContain('from 1.5');
});

test('a curve runs from nothing at 1 to everything at 5 and never falls', () => {
  for (const k of [0.1, 0.35, 1, 3, 10]) {
    const points = curvePoints(k);
    expect([points[0], points.at(-1)]).toEqual([
      [1, 0],
      [5, 1],
    ]);
    expect(points.map(([, loyalty]) => loyalty)).toEqual(
      points.map(([, loyalty]) => loyalty).sort((a, b) => a - b),
    );
  }
});
