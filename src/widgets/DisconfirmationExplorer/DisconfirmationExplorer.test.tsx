// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { DisconfirmationExplorer } from './DisconfirmationExplorer';
import { examples } from './DisconfirmationExplorer.examples';
import { disconfirmationFields } from './fields';
import { judge } from './judge';

testWidget({ examples, Component: DisconfirmationExplorer, fieldsOf: disconfirmationFields });

const show = () =>
  render(<DisconfirmationExplorer {...examples.states[0].properties} {...islandFor(examples)} />);
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#disconfirmation-explorer-${name}`) as Element, {
    target: { value },
  });

test('the same soup and a higher expectation leave Deepak less satisfied', () => {
  const { container } = show();
  type(container, 'second', '7');
  expect(summary(container)).toContain(
    'Deepak expected 7 and got 7, about as expected: satisfaction 5.6.',
  );
});

describe('with other weights', () => {
  test('only the performance counts when comparison weighs nothing', () => {
    const { container } = show();
    for (const [name, value] of [
      ['level', '1'],
      ['above', '0'],
      ['below', '0'],
    ] as const)
      type(container, name, value);
    expect(summary(container).match(/satisfaction 7\.0/g)).toHaveLength(2);
  });

  test('the bend is where the expectation is, and nowhere else', () => {
    const { curve = [] } = judge('Linh', 6, 7, { level: 0.3, above: 0.4, below: 0.8 }) ?? {};
    const slopeAt = (place: number) => {
      const at = curve.findIndex(([x]) => x === place);
      const [before, after] = [curve[at], curve[at + 1]];
      return before && after ? (after[1] - before[1]) / (after[0] - before[0]) : Number.NaN;
    };
    expect(slopeAt(5)).toBeCloseTo(1.1, 9);
    expect(slopeAt(7)).toBeCloseTo(0.7, 9);
  });
});
