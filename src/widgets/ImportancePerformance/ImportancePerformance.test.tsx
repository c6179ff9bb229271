// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatsFor } from '../fields/format';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { ipaFields, scales } from './fields';
import { ImportancePerformance } from './ImportancePerformance';
import { examples } from './ImportancePerformance.examples';
import {
  attributesFromAddress,
  attributesToAddress,
  readAttributes,
  writeAttributes,
} from './read-attributes';

testWidget({ examples, Component: ImportancePerformance, fieldsOf: ipaFields, namesTyped: true });

const [usual] = examples.states;
const show = () => render(<ImportancePerformance {...usual.properties} {...islandFor(examples)} />);
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const paste = (container: HTMLElement, value: string) =>
  fireEvent.change(container.querySelector('#importance-performance-table') as Element, {
    target: { value },
  });

describe('pasted attributes', () => {
  test.each([
    'price; 6.1; 4.4\nreturn desk; 5.7; 4',
    'price\t6.1\t4.4\nreturn desk\t5.7\t4',
    'price, 6.1, 4.4\nreturn desk, 5.7, 4',
    'price 6.1 4.4\nreturn desk 5.7 4',
  ])('are read however they are set apart: %j', (text) => {
    expect(readAttributes(text, false)).toMatchObject({
      attributes: [
        { name: 'price', importance: 6.1, performance: 4.4 },
        { name: 'return desk', importance: 5.7, performance: 4 },
      ],
      report: { errors: [] },
    });
  });
  test('may have a heading and decimal commas', () => {
    const { attributes, report } = readAttributes('cecha; ważność; ocena\ncena; 6,1; 4,4', true);
    expect(attributes).toEqual([{ name: 'cena', importance: 6.1, performance: 4.4 }]);
    expect(report).toMatchObject({ errors: [], header: 1, decimal: ',' });
  });
  test('that have no name, no number or one too many are named by their lines', () => {
    expect(
      readAttributes('a; 1; 2\n; 3; 4\nb; 3\nc; x; 2\nd; 1; 2; 3', false).report.errors.map(
        ({ line }) => line,
      ),
    ).toEqual([2, 3, 4, 5]);
  });
  test('off the scale are named too', () => {
    const errors = (scale: keyof typeof scales) =>
      readAttributes('a; 1; 2\nb; 6; 2', false, scales[scale]).report.errors;
    expect(errors('1-5')).toEqual([
      { line: 2, cell: 2, text: '6', problem: 'out-of-range', from: 1, to: 5 },
    ]);
    expect(errors('1-7')).toEqual([]);
  });
  test('are read by the thousand, and more than a chart can hold are refused', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => `attribute ${index}; 3; 4`).join('\n');
    expect(readAttributes(many(10_000), false).attributes).toHaveLength(10_000);
    const { container } = show();
    paste(container, many(41));
    expect(container.textContent).toContain('41 attributes are too many for a chart');
    expect(summaryOf(container)).toBe('Correct the marked field to see a result.');
  });
  test('come back from an address in the way of each language', () => {
    const name = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => `x${text.replace(/[^\p{L} ]/gu, '')}`.trim().normalize('NFKC'));
    const mean = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    const attributes = fc.array(fc.record({ name, importance: mean, performance: mean }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(attributes, fc.constantFrom('en', 'pl'), (list, tag) => {
        const { plain, decimalComma } = formatsFor(tag);
        const typed = writeAttributes(list, plain);
        const address = attributesToAddress(typed, decimalComma);
        expect(attributesFromAddress(address ?? '?', plain)).toBe(typed);
      }),
    );
  });
  test('with a semicolon in the name, as a spreadsheet may hold one, come back with a comma', () => {
    const address = attributesToAddress('Price; fairness\t6.1\t4.4', false) ?? '';
    expect(attributesFromAddress(address, String)).toBe('Price, fairness; 6.1; 4.4');
    expect(writeAttributes([{ name: 'a;b', importance: 1, performance: 2 }], String)).toBe(
      'a,b; 1; 2',
    );
  });
  test.each([
    'price',
    'price;6.1',
    'price;6.1;4.4;3',
    'price;x;4',
    'price;600;4',
    'price;6;4\n',
    ';6;4',
  ])('%j in an address is refused', (text) => {
    expect(attributesFromAddress(text, String)).toBeUndefined();
  });
});

test('lines of one’s own follow the scale that is chosen', () => {
  const { container } = render(
    <ImportancePerformance
      {...examples.states[0].properties}
      scale="0-100"
      cross="own"
      {...islandFor(examples)}
    />,
  );
  const field = () => container.querySelector('input[type="text"]') as HTMLInputElement;
  const slider = () => container.querySelector('input[type="range"]') as HTMLInputElement;
  expect([field().value, slider().max, field().getAttribute('aria-invalid')]).toEqual([
    '50',
    '100',
    null,
  ]);
  fireEvent.click(screen.getByLabelText('1–10'));
  expect([slider().min, slider().max, field().getAttribute('aria-invalid')]).toEqual([
    '1',
    '10',
    'true',
  ]);
  expect(summaryOf(container)).toBe('Correct the marked field to see a result.');
  for (const box of container.querySelectorAll('input[type="text"]'))
    fireEvent.change(box, { target: { value: '5' } });
  expect(summaryOf(container)).toContain('Concentrate here');
});

test('the lines at the medians move the returns, and the widget says so before anybody moves them', () => {
  const { container } = show();
  expect(summaryOf(container)).toContain('Concentrate here: price, delivery, and returns.');
  expect(container.textContent).toContain(
    'With the lines at the medians: returns to “Low priority”.',
  );
  fireEvent.click(screen.getByLabelText('at the medians'));
  expect(summaryOf(container)).toContain('Low priority: returns.');
  expect(summaryOf(container)).toContain('Borderline, so decide nothing on it: returns and staff.');
});

test('lines of one’s own are set by hand', () => {
  const { container } = show();
  fireEvent.click(screen.getByLabelText('where I say'));
  fireEvent.change(container.querySelector('#importance-performance-importance') as Element, {
    target: { value: '6,2' },
  });
  expect(summaryOf(container)).toContain('cross at importance 6.20 and performance 4.00');
  expect(summaryOf(container)).toContain('Keep up: delivery.');
});

test('a line that cannot be read leaves no chart and says which it is', () => {
  const { container } = show();
  paste(container, 'price; 6; 5\nstaff; many; 5');
  expect(summaryOf(container)).toBe('Correct the marked field to see a result.');
  expect(container.textContent).toContain('Line 2, cell 2: “many” is no number.');
  paste(container, 'price; 60; 50');
  expect(container.textContent).toContain('Line 1, cell 2: “60” does not lie between 1 and 7.');
  fireEvent.click(screen.getByLabelText('0–100'));
  expect(summaryOf(container)).toContain('Fewer than four attributes');
});

test('two attributes of the same name are two points', () => {
  const { container } = show();
  paste(container, 'desk; 6; 5\ndesk; 3; 4\napp; 4; 6\nprice; 5; 2');
  expect(container.querySelectorAll('tbody tr')).toHaveLength(4);
});
