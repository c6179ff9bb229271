// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { paretoFields } from './fields';
import { Pareto } from './Pareto';
import { examples } from './Pareto.examples';

testWidget({ examples, Component: Pareto, fieldsOf: paretoFields, namesTyped: true });

const show = () =>
  render(<Pareto {...examples.states[0].properties} {...islandFor(examples)} />).container;
const summary = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent?.replace(/\s/g, ' ') ?? '';
const paste = (container: HTMLElement, value: string) =>
  fireEvent.change(container.querySelector('textarea') as Element, { target: { value } });

test('by money other causes come first than by cases', () => {
  const container = show();
  expect(summary(container)).toContain(
    'late, damaged in transport, address wrong or missed, and long wait on the phone',
  );
  fireEvent.click(screen.getByLabelText('by money'));
  expect(summary(container)).toContain('3 of 6 causes');
  expect(summary(container)).toContain('PLN 91,640');
  expect(summary(container)).toContain('damaged in transport, address wrong or missed, and late');
});

test('costs that one cause lacks are asked for', () => {
  const container = show();
  fireEvent.click(screen.getByLabelText('by money'));
  paste(container, 'late; 5; 2\nrude; 3');
  expect(summary(container)).toContain('third value');
});

test('ten thousand pasted complaints are counted, and a wrong line is named', () => {
  const container = show();
  paste(
    container,
    Array.from({ length: 10_000 }, (_, index) =>
      index % 10 < 8 ? 'late' : `cause ${index % 100}x`,
    ).join('\n'),
  );
  expect(summary(container)).toContain(
    'One of 21 causes makes up at least 80% of the 10,000 cases: late',
  );
  paste(container, 'late; 5\nrude; often');
  expect(container.textContent).toContain('Line 2, cell 2: “often” is no number');
});

test('a total is left out with an offer to count it', () => {
  const container = show();
  paste(container, 'late; 10\ndamaged; 8\nTotal; 18');
  expect(container.textContent).toContain(
    '1 row was left out as a total or a note: line 3, “Total; 18”.',
  );
  expect(summary(container)).toContain('of the 18 cases');
  fireEvent.click(screen.getByRole('button', { name: 'Count this row too' }));
  expect(container.querySelector('textarea')?.value).toBe("late; 10\ndamaged; 8\n'Total; 18");
  expect(summary(container)).toContain('of the 36 cases');
});

test('shares beside bars that do not add up as printed say so under them', () => {
  const container = show();
  paste(container, 'late; 2; 1\nrude; 2; 1\nlost; 3; 1');
  const noted = [...container.querySelectorAll('p')].filter(
    (note) =>
      note.textContent === 'Rounded, these shares add up to 100.1%.' &&
      note.closest('details') === null,
  );
  expect(noted).toHaveLength(1);
});
