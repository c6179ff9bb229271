// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatsFor } from '../fields/format';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { effectFields } from './fields';
import { ProfitChain } from './ProfitChain';
import { examples } from './ProfitChain.examples';
import { writePoints } from './write-points';

testWidget({ examples, Component: ProfitChain, fieldsOf: effectFields });

const show = () =>
  render(<ProfitChain {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#chain-explorer-${name}`) as Element, {
    target: { value },
  });

test('one link twice as strong lets twice as much arrive, whichever it is', () => {
  for (const [link, value] of [
    ['path-0', '1'],
    ['path-1', '0,8'],
    ['path-2', '0.6'],
  ] as const) {
    const { container, unmount } = show();
    type(container, link, value);
    expect(summaryOf(container)).toContain('1.20 points');
    unmount();
  }
});

test('the chain of employees has a way round, and what takes it is said', () => {
  const { container } = show();
  expect(container.querySelector('#chain-explorer-round')).toBeNull();
  fireEvent.click(screen.getByLabelText('service–profit chain'));
  expect(summaryOf(container)).toContain('0.18');
  type(container, 'round', '0');
  expect(summaryOf(container)).not.toContain('way round');
  expect(container.querySelector('#chain-explorer-service-4')).not.toBeNull();
});

test('every language has a number for what is nearly nothing', () => {
  const format = formatsFor('pl');
  expect([0, 1e-9, -1e-9, 0.0024, 0.6, 12.34].map((value) => writePoints(value, format))).toEqual([
    '0',
    '< 0,000001',
    '> −0,000001',
    '0,0024',
    '0,60',
    '12,3',
  ]);
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 100, noNaN: true }), (value) => {
      expect(writePoints(value, format)).toMatch(/[1-9]/);
    }),
  );
});
