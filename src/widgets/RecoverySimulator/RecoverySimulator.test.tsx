// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { recoveryFields } from './fields';
import { RecoverySimulator } from './RecoverySimulator';
import { examples } from './RecoverySimulator.examples';

testWidget({ examples, Component: RecoverySimulator, fieldsOf: recoveryFields });

const show = () =>
  render(<RecoverySimulator {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#recovery-simulator-${name}`) as Element, {
    target: { value },
  });

test('is called an illustration before any number', () => {
  const { container } = show();
  const text = container.textContent ?? '';
  expect(text.indexOf('illustration')).toBeLessThan(text.indexOf('51 to 71'));
});

test('a second failure lowers the bands and takes a condition of the paradox away', () => {
  const { container } = show();
  type(container, 'earlier', '1');
  expect(summaryOf(container)).toContain('1 of the four');
  expect(summaryOf(container)).toContain('44 to 64');
});

test('even with all four conditions the caveat about loyalty stays', () => {
  const { container } = show();
  type(container, 'severity', '2');
  fireEvent.click(screen.getAllByLabelText('no').at(-1) as Element);
  expect(summaryOf(container)).toMatch(/^.*All four.*not for repeat buying/);
});

test('the weakest fairness is named, unless all are alike', () => {
  const { container } = show();
  expect(summaryOf(container)).not.toContain('weakest');
  type(container, 'process', '3');
  expect(summaryOf(container)).toContain('process');
});
