// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { AliveOrGone } from './AliveOrGone';
import { examples } from './AliveOrGone.examples';
import { buyerFields } from './fields';

testWidget({ examples, Component: AliveOrGone, fieldsOf: buyerFields });

const show = () =>
  render(<AliveOrGone {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent?.replace(/\s/g, ' ') ?? '';
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#alive-or-gone-explorer-${name}`) as Element, {
    target: { value },
  });

test('the more often a silent customer had bought, the surer the model is that they have gone', () => {
  const { container } = show();
  const aliveWith = (purchases: string) => {
    type(container, 'frequency', purchases);
    return Number(/([\d.]+)%/.exec(summaryOf(container))?.[1]);
  };
  const shares = ['1', '3', '9', '20'].map(aliveWith);
  expect(shares).toEqual([...shares].sort((one, two) => two - one));
  expect(new Set(shares).size).toBe(shares.length);
});

test('a last purchase after today has no result and says why beside its field', () => {
  const { container } = show();
  type(container, 'recency', '60');
  expect(
    container.querySelector('#alive-or-gone-explorer-recency-problem')?.textContent,
  ).toBeTruthy();
  expect(summaryOf(container)).not.toContain('%');
});

test('without a repeat purchase the summary names the oddity of the model', () => {
  const { container } = show();
  expect(summaryOf(container)).not.toContain('oddity');
  type(container, 'other', '0');
  expect(summaryOf(container)).toContain('oddity');
});
