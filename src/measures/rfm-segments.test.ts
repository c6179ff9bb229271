import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rfmSegments } from './rfm-segments';
import { anyAmount, valueOf } from './sound.test-parts';

const customer = (id: string, days: number, orders: number, amount: number) => ({
  id,
  days,
  orders,
  amount,
});
const ten = [
  customer('A', 5, 12, 2400),
  customer('B', 40, 3, 310),
  customer('C', 12, 8, 1150),
  customer('D', 200, 1, 90),
  customer('E', 75, 2, 640),
  customer('F', 20, 6, 720),
  customer('G', 310, 1, 45),
  customer('H', 33, 5, 980),
  customer('I', 120, 2, 150),
  customer('J', 9, 15, 3900),
];

test('ten senders: four best with most of the money, four lapsed, two between', () => {
  const { segments, segmentOf, cells } = valueOf(rfmSegments({ customers: ten }));
  expect(segments.map(({ segment, customers }) => [segment, customers])).toEqual([
    ['best', 4],
    ['fading', 0],
    ['recent', 0],
    ['lapsed', 4],
    ['middle', 2],
  ]);
  expect(segments[0]?.amount).toBe(8170);
  expect(segments[0]?.amountShare).toBeCloseTo(8170 / 10385, 12);
  expect(segmentOf.join(' ')).toBe('best middle best lapsed lapsed best lapsed middle lapsed best');
  expect(cells[4]?.[4]).toBe(2);
});

test('who was frequent and fell silent is fading, who came once and lately is recent', () => {
  const customers = [
    customer('a', 1, 1, 10),
    customer('b', 2, 3, 10),
    customer('c', 30, 5, 10),
    customer('d', 90, 7, 10),
    customer('e', 300, 9, 10),
  ];
  expect(valueOf(rfmSegments({ customers })).segmentOf).toEqual([
    'recent',
    'recent',
    'middle',
    'fading',
    'fading',
  ]);
});

test('has no share of money where there is none, and fails as the scores do', () => {
  const free = ten.map((customer) => ({ ...customer, amount: 0 }));
  expect(
    valueOf(rfmSegments({ customers: free })).segments.map(({ amountShare }) => amountShare),
  ).toEqual([null, null, null, null, null]);
  expect(rfmSegments({ customers: ten.slice(0, 4) })).toEqual({
    valid: false,
    problem: { reason: 'too-few', field: 'customers' },
  });
});

test('every customer is in one segment and one cell', () => {
  const list = fc.array(fc.record({ days: fc.nat(400), orders: fc.nat(20), amount: anyAmount }), {
    minLength: 5,
    maxLength: 60,
  });
  fc.assert(
    fc.property(list, (histories) => {
      const customers = histories.map((customer, index) => ({ id: String(index), ...customer }));
      const { segments, cells } = valueOf(rfmSegments({ customers }));
      expect(segments.reduce((sum, customer) => sum + customer.customers, 0)).toBe(
        customers.length,
      );
      expect(cells.flat().reduce((sum, customer) => sum + customer, 0)).toBe(customers.length);
    }),
  );
});
