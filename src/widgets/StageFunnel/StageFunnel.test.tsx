// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageFunnel } from '../../measures/stage-funnel';
import { formatsFor } from '../fields/format';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { funnelFields } from './fields';
import { StageFunnel } from './StageFunnel';
import { examples } from './StageFunnel.examples';
import { worthOfAPoint } from './worth-of-a-point';
import { writePeople, writeShare } from './write-people';

testWidget({ examples, Component: StageFunnel, fieldsOf: funnelFields });

const rates = [0.4, 0.6, 0.5, 0.5, 0.5, 0.4];
const show = () => render(<StageFunnel start={1000} rates={rates} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent;

describe('what one more point is worth', () => {
  test('is most at the two lowest rates, and they tie', () => {
    const worths = worthOfAPoint(1000, rates);
    expect(worths.map(({ gain }) => gain?.toFixed(2))).toEqual([
      '0.30',
      '0.20',
      '0.24',
      '0.24',
      '0.24',
      '0.30',
    ]);
    expect(worths.map(({ isMost }) => isMost)).toEqual([true, false, false, false, false, true]);
  });

  test('is nothing where no full point is left, and counts up to exactly a hundred per cent', () => {
    const worths = worthOfAPoint(100, [0.995, 0.99, 1, 0.5, 0.5, 0.5]);
    expect(worths.map(({ gain }) => gain === undefined)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  test('is always most at a lowest rate that can still be raised', () => {
    const anyRates = fc.array(
      fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
      { minLength: 6, maxLength: 6 },
    );
    fc.assert(
      fc.property(anyRates, (some) => {
        const lowest = Math.min(...some);
        expect(worthOfAPoint(1000, some).map(({ isMost }) => isMost)).toEqual(
          some.map((rate) => rate === lowest),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('people are rounded for reading only', () => {
  const format = formatsFor('en');
  test.each([
    [0, '0'],
    [12, '12'],
    [12.3, '12.3'],
    [122.4, '122'],
    [0.3, '0.30'],
    [0.0021, '0.0021'],
    [1e-9, '< 0.000001'],
    [83.333, '83.3'],
  ])('%s is written %s', (value, written) => expect(writePeople(value, format)).toBe(written));

  test('nothing but nothing is written as zero', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1, noNaN: true }), (share) => {
        expect(writeShare(share, format)).toMatch(/[1-9]/);
        expect(writePeople(share, format)).toMatch(/[1-9]/);
      }),
      { numRuns: 1000 },
    );
  });
});

test('moving one rate changes every later stage', () => {
  const { container } = show();
  fireEvent.change(container.querySelector('#stage-funnel-rates-3') as Element, {
    target: { value: '60 %' },
  });
  const measured = stageFunnel({ start: 1000, rates: [0.4, 0.6, 0.5, 0.6, 0.5, 0.4] });
  expect(measured.valid && measured.value.counts.at(-1)).toBeCloseTo(14.4);
  expect(summaryOf(container)).toContain('Of 1,000 suspects, 14.4 become advocates');
});

test('a pasted thousand and a decimal comma are understood, in each language its own way', () => {
  const { container } = render(
    <StageFunnel
      start={1000}
      rates={rates}
      {...islandFor(examples, { path: 'pl', tag: 'pl', name: 'Polski' })}
    />,
  );
  fireEvent.change(container.querySelector('#stage-funnel-start') as Element, {
    target: { value: '2 000' },
  });
  fireEvent.change(container.querySelector('#stage-funnel-rates-0') as Element, {
    target: { value: '12,5%' },
  });
  expect(container.querySelector('#stage-funnel-problem')).toBeNull();
  expect(container.textContent).toContain('250');
  expectNoLeaks(container.innerHTML);
});
