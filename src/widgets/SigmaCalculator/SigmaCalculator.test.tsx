// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { formatsFor } from '../fields/format';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { sigmaFields } from './fields';
import { inspect } from './inspect';
import { SigmaCalculator } from './SigmaCalculator';
import { examples } from './SigmaCalculator.examples';
import { writeRate, writeYield } from './write-rate';

testWidget({ examples, Component: SigmaCalculator, fieldsOf: sigmaFields });

const show = () =>
  render(<SigmaCalculator {...examples.states[0].properties} {...islandFor(examples)} />).container;
const figure = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.previousElementSibling?.textContent;

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
  fireEvent.change(container.querySelector('#sigma-calculator-opportunities') as Element, {
    target: { value: '20' },
  });
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

test('seventeen defects in five million parcels are neither none of them nor a yield of everything', () => {
  const container = render(
    <SigmaCalculator
      defects={17}
      units={5_000_000}
      opportunities={1}
      yields={[]}
      {...islandFor(examples)}
    />,
  ).container;
  expect(container.textContent).toContain('99.99966%');
  expect(container.textContent).toContain('0.00000340');
});

test.each([
  [0, '100.000%'],
  [3000, '99.700%'],
  [3.4, '99.99966%'],
  [1e-6, '99.9999999999%'],
])('with %s defects per million the yield is written %s', (dpmo, written) =>
  expect(writeYield({ yieldShare: 1 - dpmo / 1e6, dpmo }, formatsFor('en'))).toBe(written),
);

test.each([
  [0, '0'],
  [3000, '3,000'],
  [66.8, '66.8'],
  [3.398, '3.40'],
  [0.00197, '0.00197'],
])('a rate of %s per million is written %s', (rate, written) =>
  expect(writeRate(rate, formatsFor('en'))).toBe(written),
);
