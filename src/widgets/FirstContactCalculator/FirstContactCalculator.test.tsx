// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { FirstContactCalculator } from './FirstContactCalculator';
import { examples } from './FirstContactCalculator.examples';
import { fcrFields } from './fields';

testWidget({ examples, Component: FirstContactCalculator, fieldsOf: fcrFields });

const show = () =>
  render(<FirstContactCalculator {...examples.states[0].properties} {...islandFor(examples)} />);
const summaries = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-summary]')].map((sentence) => sentence.textContent ?? '');
const field = (container: HTMLElement, name: string) =>
  container.querySelector(`#first-contact-calculator-${name}`) as HTMLInputElement;

test('the window is part of what is said', () => {
  const { container } = show();
  fireEvent.change(field(container, 'days'), { target: { value: '14' } });
  expect(summaries(container)[0]).toContain('14 days');
});

test('counts that contradict each other are named beside the field at fault', () => {
  const { container } = show();
  fireEvent.change(field(container, 'resolved'), { target: { value: '790' } });
  expect(field(container, 'resolved').getAttribute('aria-invalid')).toBe('true');
  expect(summaries(container)[0]).toBe(
    'More issues are solved than are left after the exclusions.',
  );
});

test('says so when customers confirm more than agents logged, or just as many', () => {
  const { container } = show();
  fireEvent.change(field(container, 'customers'), { target: { value: '180' } });
  expect(summaries(container)[1]).toContain('4.0 percentage points more');
  fireEvent.change(field(container, 'customers'), { target: { value: '172' } });
  expect(summaries(container)[1]).toContain('the same');
});

test('shares of a strip that do not add up as printed say so under it', () => {
  const { container } = render(
    <FirstContactCalculator
      {...islandFor(examples)}
      issues={7}
      resolved={2}
      excluded={2}
      days={7}
    />,
  );
  const noted = [...container.querySelectorAll('p')].filter(
    (note) =>
      note.textContent === 'Rounded, these shares add up to 100.1%.' &&
      note.closest('details') === null,
  );
  expect(noted).toHaveLength(1);
});
