// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { changeName, readNames, sandboxFields } from './fields';
import { runStarts } from './run-starts';
import { SegmentSandbox } from './SegmentSandbox';
import { examples } from './SegmentSandbox.examples';
import { dataNames, toyData, units } from './toy-data';

testWidget({ examples, Component: SegmentSandbox, fieldsOf: sandboxFields, namesTyped: true });

const show = () =>
  render(<SegmentSandbox {...examples.states[0].properties} {...islandFor(examples)} />);
const summaryOf = (container: Element) =>
  container.querySelector('[data-summary]')?.textContent ?? '';
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('goes from the start to the end step by step', () => {
  const { container } = show();
  press('To the start');
  expect(summaryOf(container)).toContain('step 0 of');
  for (let step = 0; step < 20 && summaryOf(container).includes('still move'); step++)
    press('One step');
  expect(summaryOf(container)).toContain('scatter 13.75');
});

test('more groups always leave less scatter, also in a cloud that has none', () => {
  for (const data of dataNames) {
    const best = runStarts(toyData(data, 'week')).map((one) => one.best);
    best.slice(1).forEach((one, index) => {
      expect(one).toBeLessThan(best[index] ?? 0);
    });
  }
  const [clouds, even] = (['clouds', 'even'] as const).map(
    (data) => runStarts(toyData(data, 'week'))[2],
  );
  expect(clouds?.silhouette).toBeGreaterThan((even?.silhouette ?? 1) + 0.1);
});

test('a measure counted by the year drowns the other', () => {
  const [byWeek, byYear] = units.map((unit) => runStarts(toyData('senders', unit))[1]?.best ?? 0);
  expect(byYear).toBeGreaterThan(100 * (byWeek ?? 0));
});

test('names are the reader’s, one for each group, and a bar in one does not break the next', () => {
  expect(changeName('', 2, 'a|b')).toBe('||a/b');
  expect(readNames(changeName('x|y|z', 1, ''))).toEqual(['x', '', 'z']);
  const { container } = show();
  fireEvent.change(container.querySelector('#segment-sandbox-name-1') as Element, {
    target: { value: 'Candle makers' },
  });
  expect((container.querySelector('#segment-sandbox-name-1') as HTMLTextAreaElement).value).toBe(
    'Candle makers',
  );
  expect(container.textContent).toContain('2. Candle makers');
});

describe('customers of one’s own', () => {
  const table =
    'name\tvisits\tspend (zł)\nAnna\t1\t1000\nBen\t2\t1100\nCleo\t1\t1200\nDan\t9\t5000\nEva\t8\t5200\nFil\t9\t5100';
  const showOwn = (value: string) => {
    const { container } = show();
    fireEvent.click(screen.getByLabelText('my own data'));
    fireEvent.change(container.querySelector('#segment-sandbox-table') as Element, {
      target: { value },
    });
    return container;
  };
  const setGroups = (container: Element, value: string) =>
    fireEvent.change(container.querySelector('#segment-sandbox-groups') as Element, {
      target: { value },
    });
  const rowsOf = (container: Element, caption: string) => {
    const found = [...container.querySelectorAll('table')].find((one) =>
      one.textContent?.includes(caption),
    );
    return [...(found?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
  };

  test('are grouped by standardised distances and shown in the units of their columns', () => {
    const container = showOwn(table);
    setGroups(container, '2');
    expect(container.textContent).toContain('6 customers in 2 columns of numbers.');
    expect(summaryOf(container)).toContain('2 groups');
    expect(summaryOf(container)).toContain('squared standard deviations');
    const picture = container.querySelector('svg')?.textContent ?? '';
    expect(picture).toContain('visits');
    expect(picture).toContain('spend (zł)');
    const groups = rowsOf(container, 'with their middles');
    expect(groups[0]).toEqual(['group', 'customers', 'visits', 'spend (zł)']);
    expect(
      groups
        .slice(1)
        .map((row) => row.slice(1))
        .sort(),
    ).toEqual([
      ['3', '1.33', '1,100'],
      ['3', '8.67', '5,100'],
    ]);
    const people = rowsOf(container, 'Your customers and their groups');
    expect(people.map((row) => row.slice(0, 3)).slice(0, 2)).toEqual([
      ['customer', 'visits', 'spend (zł)'],
      ['Anna', '1', '1000'],
    ]);
    expect(new Set(people.slice(1).map((row) => row[3])).size).toBe(2);
    expect(people[1]?.[3]).toBe(people[3]?.[3]);
    expect(people[1]?.[3]).not.toBe(people[4]?.[3]);
  });

  test('are measured as the numbers stand when the reader wants it, and the larger numbers then decide', () => {
    const container = showOwn(table);
    fireEvent.click(screen.getByLabelText('as the numbers stand'));
    expect(summaryOf(container)).toContain('the larger numbers counts for more');
    setGroups(container, '2');
    // two sums of squares, of visits and of spend
    expect(summaryOf(container)).toContain('scatter 40,001.33');
  });

  test('may have more columns, of which two are chosen', () => {
    const container = showOwn('a;b;c\n4;10;5\n2;10;9\n3;30;1\n7;30;2');
    fireEvent.click(screen.getAllByLabelText('c')[1] as Element);
    expect(rowsOf(container, 'with their middles')[0]).toEqual(['group', 'customers', 'a', 'c']);
    fireEvent.click(screen.getAllByLabelText('b')[0] as Element);
    expect(rowsOf(container, 'with their middles')[0]).toEqual(['group', 'customers', 'b', 'c']);
  });

  test.each([
    ['visits;spend\n1;10\n2;many\n3;30', 'Line 3, cell 2: “many” is no number.'],
    ['1;10\n2;20;3\n3;30', 'Line 2 has too few or too many cells'],
    ['5\n6\n7', 'Two columns of numbers are needed'],
    ['1;10\n2;20', 'At least three rows'],
    ['a;b\n1;10\n2;10\n3;10', 'All numbers in “b” are alike'],
    ['1;2;3;4;5;6;7;8;9\n4;3;4;5;6;7;8;9;1\n3;4;5;6;7;8;9;1;2', 'More than 8 columns'],
    [
      Array.from({ length: 301 }, (_, row) => `${(row * 7) % 13}.5;${(row * 5) % 11}.5`).join('\n'),
      'More than 300 rows',
    ],
  ])('%j gives no groups and the reason', (text, reason) => {
    const container = showOwn(text);
    expect(container.textContent).toContain(reason);
    expect(summaryOf(container)).toBe('Correct the marked field to see a result.');
    expect(container.querySelector('svg')).toBeNull();
    expect(container.querySelector('#segment-sandbox-table')?.getAttribute('aria-invalid')).toBe(
      'true',
    );
  });

  test('without one of the two numbers are left out, and that is said', () => {
    const container = showOwn('a;b;c\n7;10;\n2;;9\n3;30;1\n4;35;2');
    expect(container.textContent).toContain(
      '3 customers in 3 columns of numbers. 1 row without both numbers is left out.',
    );
  });

  test('that are alike limit the number of groups', () => {
    const container = showOwn('1;10\n1;10\n3;30\n3;30');
    expect(summaryOf(container)).toBe(
      'There are only 2 different customers. Choose no more groups than that.',
    );
    setGroups(container, '2');
    expect(summaryOf(container)).toContain('scatter 0.00');
    setGroups(container, '6');
    expect(summaryOf(container)).toContain('only 2 different customers');
  });

  test('give way to the invented ones and are there again', () => {
    const container = showOwn(table);
    fireEvent.click(screen.getByLabelText('the twelve senders'));
    expect(summaryOf(container)).toContain('scatter 13.75');
    expect(container.querySelector('#segment-sandbox-table')).toBeNull();
    fireEvent.click(screen.getByLabelText('my own data'));
    expect((container.querySelector('#segment-sandbox-table') as HTMLTextAreaElement).value).toBe(
      table,
    );
  });

  test('come back from an address, and an empty field asks for them', () => {
    window.history.replaceState(
      null,
      '',
      `/?sandbox.data=own&sandbox.groups=2&sandbox.table=${encodeURIComponent(table)}`,
    );
    expect(summaryOf(show().container)).toContain('2 groups');
    cleanup();
    window.history.replaceState(null, '', '/?sandbox.data=own');
    expect(summaryOf(show().container)).toBe('Paste your customers, and their groups appear here.');
  });
});
