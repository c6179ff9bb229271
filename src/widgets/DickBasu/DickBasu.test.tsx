// @vitest-environment happy-dom
import { act, fireEvent, render, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { tooLong } from '../fields/fields';
import { expectNoLeaks, islandFor, testWidget } from '../frame/widget.test-parts';
import { clusterPoints } from './cluster-points';
import { DickBasu } from './DickBasu';
import { examples } from './DickBasu.examples';
import { matrixFields } from './fields';
import { readCustomers } from './read-customers';

testWidget({ examples, Component: DickBasu, fieldsOf: matrixFields, namesTyped: true });

const show = (properties = examples.states[0].properties) =>
  render(<DickBasu {...properties} {...islandFor(examples)} />);
const paste = (container: HTMLElement, value: string) => {
  const field = container.querySelector('textarea') as HTMLTextAreaElement;
  act(() => void fireEvent.change(field, { target: { value } }));
};
const summaryOf = (container: HTMLElement) =>
  container.querySelector('[data-summary]')?.textContent ?? '';

describe('customers are read as people paste them', () => {
  const kinga = { name: 'Kinga', patronage: 0.9, attitude: 2.5 };
  test.each([
    'Kinga; 90; 2.5',
    'Kinga 90 +2.5',
    'Kinga;90%;2,5',
    'Kinga\t90\t2.5',
    'Kinga, 90, 2.5',
    'Kinga 90 2.5',
    'Kinga | 90 % | +2.5',
    'Ｋｉｎｇａ；９０；２.５',
  ])('%j', (line) => {
    expect(readCustomers(line, line.includes('2,5'))).toMatchObject({
      customers: [kinga],
      report: { errors: [] },
    });
  });
  test('names may hold numbers and be missing, a heading is passed over and empty lines are no customers', () => {
    const { customers, report } = readCustomers(
      'name;share;comparison\n\nShop 12; 40; -1\n10;0\n',
      false,
    );
    expect(report).toMatchObject({ errors: [], header: 1 });
    expect(customers).toEqual([
      { name: 'Shop 12', patronage: 0.4, attitude: -1 },
      { name: '4', patronage: 0.1, attitude: 0 },
    ]);
  });
  test.each(['Kinga; 101; 2', 'Kinga; 90; 4', 'Kinga; 90', 'Kinga', 'Kinga; 90; 2; 1', 'a; b; 3'])(
    '%j is no customer',
    (line) => {
      const { errors } = readCustomers(`Eva; 1; 1\n${line}`, false).report;
      expect(errors.length).toBeGreaterThan(0);
      for (const error of errors) expect(error.line).toBe(2);
    },
  );
});

test('shares of buying may be written as shares of 1, which is said', () => {
  expect(readCustomers('Kinga; 0.9; 2\nEva; 0.25; -1', false)).toMatchObject({
    customers: [{ patronage: 0.9 }, { patronage: 0.25 }],
    report: { errors: [], shares: { of: 0.9, percent: 90 } },
  });
  expect(readCustomers('Kinga; 90; 0.5\nEva; 0.5; -1', false).customers).toMatchObject([
    { patronage: 0.9 },
    { patronage: 0.005 },
  ]);
  const { container } = show();
  paste(container, 'Kinga; 0.9; 2\nEva; 0.25; -1');
  expect(container.textContent).toContain('No share is above 1, so 0.9 was read as 90%.');
});

test('moving the cut of repeat buying moves the cloth wholesaler, and nobody else', () => {
  const { container } = show();
  expect(summaryOf(container)).toContain('spurious loyalty 4, no loyalty 2');
  fireEvent.change(container.querySelector('#dick-basu-plot-patronage') as Element, {
    target: { value: '40 %' },
  });
  expect(summaryOf(container)).toContain('spurious loyalty 5, no loyalty 1');
});

test('lines that cannot be read are named, and nothing is computed of the rest', () => {
  const { container } = show();
  paste(container, 'Kinga; 90; 2\nBartek; lots; 0\nEva; 10; 9');
  expect(container.querySelector('#dick-basu-plot-customers-note')?.textContent).toMatch(
    /Line 2, cell 2: “lots” is no number.*Line 3, cell 3: “9” does not lie between −3 and 3/,
  );
  expect(container.querySelector('textarea')?.getAttribute('aria-invalid')).toBe('true');
  expect(summaryOf(container)).toContain('Correct the marked field');
});

test('customers that are right but too many for a link are called so', () => {
  const { customers } = matrixFields({ ...examples.states[0].properties, tag: 'en' });
  expect(customers.write('Kinga; 90; 2\n'.repeat(100))).toBeTypeOf('string');
  expect(customers.write('Kinga; 90; 2\n'.repeat(200))).toBe(tooLong);
});

test('ten thousand customers are gathered where they stand, and none is lost or changes box', async () => {
  const text = Array.from(
    { length: 10_000 },
    (_, shop) => `${(shop * 37) % 101};${((shop * 13) % 61) / 10 - 3}`,
  ).join('\n');
  const { customers, report } = readCustomers(text, false);
  expect([customers.length, report.errors.length]).toEqual([10_000, 0]);
  const regions = customers.map(({ patronage, attitude }) =>
    patronage >= 0.52
      ? attitude >= 0.1
        ? 'loyalty'
        : 'spurious'
      : attitude >= 0.1
        ? 'latent'
        : 'none',
  );
  const groups = clusterPoints(customers, regions);
  expect(groups.reduce((sum, { people }) => sum + people, 0)).toBe(10_000);
  expect(groups.length).toBeLessThan(400);
  for (const { patronage, attitude, region } of groups) {
    expect(patronage >= 0.52).toBe(region === 'loyalty' || region === 'spurious');
    expect(attitude >= 0.1).toBe(region === 'loyalty' || region === 'latent');
  }
  const { container } = show();
  paste(container, text);
  await waitFor(() => expect(summaryOf(container)).toContain('Of 10,000 customers'), {
    timeout: 60_000,
  });
  expectNoLeaks(container.innerHTML);
});
