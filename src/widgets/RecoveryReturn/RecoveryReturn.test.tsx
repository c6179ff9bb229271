// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { repairFields } from './fields';
import { RecoveryReturn } from './RecoveryReturn';
import { examples } from './RecoveryReturn.examples';

testWidget({ examples, Component: RecoveryReturn, fieldsOf: repairFields });

const show = () =>
  render(<RecoveryReturn {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent?.replace(/\s/g, ' ') ?? '';
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#recovery-return-${name}`) as Element, {
    target: { value },
  });

test('a case that costs more than the break-even loses money', () => {
  const { container } = show();
  type(container, 'cost', '138,78');
  type(container, 'cost', '200 zł');
  expect(summaryOf(container)).toContain('−PLN 24,488 net');
  expect(summaryOf(container)).toContain('up to PLN 138.78 a case');
});

test('ten customers in each group cannot tell a good repair from chance', () => {
  const { container } = show();
  expect(summaryOf(container)).not.toContain('chance');
  type(container, 'watched', '10');
  expect(summaryOf(container)).toContain('may be chance');
});
