// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { ltvFields } from './fields';
import { LifetimeValue } from './LifetimeValue';
import { examples } from './LifetimeValue.examples';

testWidget({ examples, Component: LifetimeValue, fieldsOf: ltvFields, namesTyped: true });

const show = () =>
  render(<LifetimeValue {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent?.replace(/\s/g, ' ') ?? '';
const type = (container: HTMLElement, name: string, value: string) =>
  fireEvent.change(container.querySelector(`#lifetime-value-table-${name}`) as Element, {
    target: { value },
  });

test('every number says whether the example gives it, and a changed one that it is the reader’s', () => {
  const { container } = show();
  const hint = (name: string) =>
    container.querySelector(`#lifetime-value-table-${name}-hint`)?.textContent;
  expect(['customers', 'spend', 'kept-0'].map(hint)).toEqual(Array(3).fill('given by the example'));
  expect(
    ['variable', 'discount', 'years', 'kept-1', 'growth', 'yearly', 'setup'].map(hint),
  ).toEqual(Array(7).fill('our assumption'));
  type(container, 'kept-0', '50');
  expect(hint('kept-0')).toBe('your assumption');
});

test('money at the end of each year is worth less, as in the text of the chapter', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('at its end'));
  expect(summaryOf(container)).toContain('PLN 476.78');
});

test('a longer horizon asks for another rate of retention', () => {
  const { container } = show();
  expect(container.querySelector('#lifetime-value-table-kept-2')).toBeNull();
  type(container, 'years', '5');
  expect(container.querySelector('#lifetime-value-table-kept-3')).toBeTruthy();
  expectNoLeaks(container.innerHTML);
});

test('a mistake in a rate stays in sight when the horizon is shortened', () => {
  const { container } = show();
  const field = (place: number) => container.querySelector(`#lifetime-value-table-kept-${place}`);
  type(container, 'years', '5');
  type(container, 'kept-2', 'x');
  type(container, 'years', '2');
  expect(field(2)?.getAttribute('aria-invalid')).toBe('true');
  expect(field(3)).toBeNull();
  type(container, 'kept-2', '50');
  expect(field(1)).toBeNull();
});

test('the comparison takes the growth in spending away', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('Two programmes'));
  expect(summaryOf(container)).toMatch(
    /PLN 42\.95 more per customer.*behind for 1 year.*would be PLN 29\.17/,
  );
  type(container, 'growth2', '0');
  expect(summaryOf(container)).not.toContain('would be');
});

test('the closed form counts today’s margin when asked, and says how far a doubtful retention moves it', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('Closed form'));
  expect(summaryOf(container)).toContain('PLN 960.00 from next year on: 4.00 yearly margins');
  fireEvent.click(screen.getByLabelText('counts'));
  expect(summaryOf(container)).toContain('PLN 1,200.00, today’s margin included');
  type(container, 'discount', '0');
  type(container, 'retention', '98');
  expect(summaryOf(container)).toContain('without an upper end');
});

test('the table adds up to the headline, whether today’s margin counts or not, and spending on keeping is taken off', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('Closed form'));
  type(container, 'retention', '60');
  const lastSum = () =>
    [...container.querySelectorAll('table tr')].at(-1)?.textContent?.replace(/\s/g, ' ') ?? '';
  expect(summaryOf(container)).toContain('PLN 288.00');
  expect(lastSum()).toMatch(/PLN 288\.00$/);
  fireEvent.click(screen.getByLabelText('counts'));
  expect(lastSum()).toMatch(/PLN 528\.00$/);
  type(container, 'keeping', '40');
  expect(summaryOf(container)).toContain('PLN 440.00, today’s margin included');
  expect(summaryOf(container)).toContain('certain to be there next year is worth PLN 400.00');
});

test('of many mistakes in a curve the first are named, and that there are more', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('Any survival curve'));
  fireEvent.change(screen.getByLabelText(/^Still here/), { target: { value: 'x '.repeat(9) } });
  expect(container.textContent).toContain(
    'cell 4: “x” is no number. Correct it, or delete it. And 5 more.',
  );
});

test('a curve that rises is refused', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('Any survival curve'));
  fireEvent.change(screen.getByLabelText(/^Still here/), { target: { value: '100 80 85' } });
  expect(summaryOf(container)).toMatch(/^A survival curve never rises/);
});
