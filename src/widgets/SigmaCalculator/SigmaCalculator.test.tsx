// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { formatsFor } from '../parts/format';
import { islandFor, testWidget } from '../parts/widget.test-parts';
import { sigmaFields } from './fields';
import { inspect } from './inspect';
import { SigmaCalculator } from './SigmaCalculator';
import { examples } from './SigmaCalculator.examples';
import { writeRate } from './write-rate';

testWidget({ examples, Component: SigmaCalculator, fieldsOf: sigmaFields });

const show = () => render(<SigmaCalculator {...examples.states[0].properties} {...islandFor(examples)} />).container;
const figure = (container: HTMLElement) => container.querySelector('[data-summary]')?.previousElementSibling?.textContent;

test('the switch changes the reading and not the data', () => {
  const container = show();
  const sentence = container.querySelector('[data-summary]')?.textContent;
  expect(figure(container)).toContain('4.25');
  fireEvent.click(screen.getByLabelText('without'));
  expect(figure(container)).toContain('2.75');
  expect(container.querySelector('[data-summary]')?.textContent).toBe(sentence);
});

test('more ways to go wrong make the level better and no parcel', () => {
  const container = show();
  fireEvent.change(container.querySelector('#sigma-calculator-opportunities') as Element, { target: { value: '20' } });
  expect(container.querySelector('[data-summary]')?.textContent).toContain('750 per million');
  expect(container.textContent).toContain('0.0150');
});

test('the level lies inside its interval, and the interval turns round: many defects, low level', () => {
  const result = inspect({ defects: 18, units: 1200, opportunities: 5 });
  if (!('value' in result) || !result.value.level) throw new Error('no level');
  const { plain, plainLow, plainHigh } = result.value.level;
  expect(plainLow).toBeLessThan(plain);
  expect(plainHigh).toBeGreaterThan(plain);
});

test.each([
  [0, '0'],
  [3000, '3,000'],
  [66.8, '66.8'],
  [3.398, '3.40'],
  [0.00197, '0.00197'],
])('a rate of %s per million is written %s', (rate, written) => expect(writeRate(rate, formatsFor('en'))).toBe(written));
