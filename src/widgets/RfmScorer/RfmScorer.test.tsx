// @vitest-environment happy-dom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { rfmSegments } from '../../measures/rfm-segments';
import { islandFor, testWidget } from '../frame/widget.test-parts';
import { maxCustomers, readCustomers } from './customers';
import { rfmFields } from './fields';
import { RfmScorer } from './RfmScorer';
import { examples } from './RfmScorer.examples';
import { scoresText } from './SaveScores';

testWidget({ examples, Component: RfmScorer, fieldsOf: rfmFields, namesTyped: true });

const base = examples.states[0].properties;
const show = () => render(<RfmScorer {...base} {...islandFor(examples)} />);
const paste = (container: Element, value: string) =>
  fireEvent.change(container.querySelector('textarea') as Element, { target: { value } });
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a pasted table', () => {
  test('is read with headings, tabs, dates, thousands and złoty', () => {
    const pasted =
      'customer\tlast\torders\tspent\nKinga\t2026-03-31\t30\t"12 500 zł"\n"Café ""X"""\t2026-03-01\t2\t90,50\nBartek\t2025-03-31\t1\t20';
    expect(readCustomers(pasted, true)).toMatchObject({
      customers: [
        { id: 'Kinga', days: 0, orders: 30, amount: 12_500 },
        { id: 'Café "X"', days: 30, orders: 2, amount: 90.5 },
        { id: 'Bartek', days: 365, orders: 1, amount: 20 },
      ],
      report: { errors: [], header: 1, decimal: ',' },
    });
  });
  const wrongLines = (pasted: string, decimalComma: boolean) =>
    readCustomers(pasted, decimalComma).report.errors.map(({ line }) => line);
  test('names the lines that are no customer', () => {
    expect(
      wrongLines(
        'a; 1; 2; 3\nb; x; 2; 3\nc; 1; 2,5; 3\nd; 1; 2\ne; -1; 2; 3\nf; 2026-02-30; 2; 3',
        true,
      ),
    ).toEqual([2, 3, 4, 5, 6]);
  });
  test('holds dates that there are, or days, but not both', () => {
    for (const date of ['2026-00-15', '2026-13-15', '2026-01-00', '2026-01-32', '2025-02-29'])
      expect(wrongLines(`a; 2026-01-15; 2; 3\nb; ${date}; 2; 3`, false)).toEqual([2]);
    expect(wrongLines('a; 2026-01-15; 2; 3\nb; 2025-12-31; 2; 3\nc; 5; 2; 3', false)).toEqual([3]);
  });
  test('of ten thousand customers is read and scored whole', () => {
    const many = Array.from(
      { length: maxCustomers },
      (_, index) => `c${index};${index % 400};${index % 17};${(index * 7919) % 5000}`,
    ).join('\n');
    const { customers, report } = readCustomers(many, false);
    const measured = rfmSegments({ customers });
    expect(report.errors).toEqual([]);
    expect(measured.valid && measured.value.scores).toHaveLength(maxCustomers);
  });
});

describe('on the page', () => {
  test('a long table is read when the hand rests, and says so meanwhile', () => {
    vi.useFakeTimers();
    const { container } = show();
    paste(
      container,
      Array.from(
        { length: 4000 },
        (_, index) => `c${index};${index % 400};${index % 17};${index}`,
      ).join('\n'),
    );
    expect(container.textContent).toContain('Reading');
    act(() => void vi.advanceTimersByTime(1000));
    expect(container.querySelector('[data-summary]')?.textContent).toContain('4,000 customers');
    expect(container.textContent).toContain('50 of 4,000');
  });
  test('pasted customers never stand in the address', () => {
    vi.useFakeTimers();
    const { container } = show();
    paste(container, 'a;1;1;1\nb;2;2;2\nc;3;3;3\nd;4;4;4\ne;5;5;5');
    act(() => void vi.advanceTimersByTime(2000));
    expect(window.location.search).toBe('');
  });
  test('four customers are too few, and a line that is none is named', () => {
    const { container } = show();
    paste(container, 'a;1;1;1\nb;2;2;2\nc;3;3;3\nd;4;4;4');
    expect(container.querySelector('[data-summary]')?.textContent).toContain('five');
    paste(container, 'a;1;1;1\nb;2;two;2');
    expect(container.querySelector('#rfm-scorer-table-note')?.textContent).toContain(
      'Line 2, cell 3: “two” is no number',
    );
  });
});

test('customers who are all alike are all in the middle, and without money there is no share of it', () => {
  const alike = 'abcdef'.split('').map((id) => ({ id, days: 10, orders: 2, amount: 0 }));
  const { container } = render(<RfmScorer {...base} customers={alike} {...islandFor(examples)} />);
  expect(container.querySelector('[data-summary]')?.textContent).toContain(
    '0 of them score 4 or 5 on recency and frequency and bring – of the money',
  );
  expect(container.textContent).toContain('333');
});

test('the file of scores begins with the mark by which a spreadsheet knows its letters', async () => {
  vi.useFakeTimers();
  const blobs: Blob[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  show();
  fireEvent.click(screen.getByRole('button', { name: /csv/ }));
  const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 'c'.charCodeAt(0)]);
});

test('the file of scores holds names as they are, and no formulas', () => {
  const customers = [{ id: '=HYPERLINK("x")', days: 1, orders: 2, amount: 3.5 }];
  const text = scoresText(customers, [
    { id: customers[0]?.id ?? '', recency: 5, frequency: 4, monetary: 3, code: 543 },
  ]);
  expect(text).toBe(
    'customer,days,orders,amount,R,F,M,code\r\n"\'=HYPERLINK(""x"")",1,2,3.5,5,4,3,543\r\n',
  );
});

test('dates that may be two days are asked about, and nothing is computed before the answer', () => {
  const { container } = render(
    <RfmScorer {...examples.states[0].properties} {...islandFor(examples)} />,
  );
  const customers = Array.from(
    { length: 6 },
    (_, index) => `C${index};${index + 1}/2/2026;${index + 1};${100 * (index + 1)}`,
  );
  fireEvent.change(container.querySelector('textarea') as Element, {
    target: { value: customers.join('\n') },
  });
  expect(container.textContent).toContain('1/2/2026 may be two days');
  expect(container.querySelector('[data-summary]')?.textContent).toBe(
    'Correct the marked field to see a result.',
  );
  fireEvent.click(
    [...container.querySelectorAll('button')].find(
      (button) => button.textContent === 'Month first: 2026-01-02',
    ) as Element,
  );
  expect(container.querySelector('textarea')?.value).toContain('C1;2026-02-02;2;200');
  expect(container.querySelector('[data-summary]')?.textContent).not.toContain('Correct');
});
