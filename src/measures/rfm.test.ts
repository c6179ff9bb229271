import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenResponse, type PurchaseHistory, rfmScores } from './rfm';
import { anyAmount, anyNumber, expectSound, valueOf } from './sound.test-parts';

const read = (rows: readonly (readonly [string, number, number, number])[]): PurchaseHistory[] =>
  rows.map(([id, days, orders, amount]) => ({ id, days, orders, amount }));
const codes = (customers: PurchaseHistory[]) =>
  Object.fromEntries(valueOf(rfmScores({ customers })).scores.map(({ id, code }) => [id, code]));

const ten = read([
  ['A', 5, 12, 2400],
  ['B', 40, 3, 310],
  ['C', 12, 8, 1150],
  ['D', 200, 1, 90],
  ['E', 75, 2, 640],
  ['F', 20, 6, 720],
  ['G', 310, 1, 45],
  ['H', 33, 5, 980],
  ['I', 120, 2, 150],
  ['J', 9, 15, 3900],
]);

describe('scores', () => {
  test('ten customers, of whom two pairs tie on orders', () => {
    expect(codes(ten)).toEqual({
      A: 555,
      J: 555,
      C: 444,
      F: 443,
      H: 334,
      B: 332,
      E: 223,
      I: 222,
      D: 111,
      G: 111,
    });
  });
  test('five customers', () => {
    const five = read([
      ['a', 3, 9, 500],
      ['b', 30, 4, 800],
      ['c', 60, 2, 300],
      ['d', 90, 6, 150],
      ['e', 365, 1, 20],
    ]);
    expect(Object.values(codes(five))).toEqual([554, 435, 323, 242, 111]);
    expect(valueOf(rfmScores({ customers: five })).scores[1]).toEqual({
      id: 'b',
      recency: 4,
      frequency: 3,
      monetary: 5,
      code: 435,
    });
  });
  test('customers who are all alike are all in the middle', () => {
    const alike = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      id,
      days: 10,
      orders: 2,
      amount: 50,
    }));
    expect(Object.values(codes(alike))).toEqual([333, 333, 333, 333, 333, 333]);
  });
  test('four customers cannot be cut into five groups', () => {
    expect(rfmScores({ customers: ten.slice(0, 4) })).toEqual({
      valid: false,
      problem: { reason: 'too-few', field: 'customers' },
    });
  });
  test('refuses a customer without a name, half an order, and days to come', () => {
    const reason = (change: Partial<PurchaseHistory>) => {
      const result = rfmScores({
        customers: ten.map((customer, position) =>
          position === 3 ? { ...customer, ...change } : customer,
        ),
      });
      return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
    };
    expect(reason({ id: '' })).toEqual(['no-name', 'customers.3.id']);
    expect(reason({ orders: 1.5 })).toEqual(['not-whole', 'customers.3.orders']);
    expect(reason({ days: -1 })).toEqual(['negative', 'customers.3.days']);
  });
  const history = fc.record({ days: fc.nat(400), orders: fc.nat(20), amount: anyAmount });
  const bases = fc
    .array(history, { minLength: 5, maxLength: 40 })
    .map((list) => list.map((customer, position) => ({ id: `customer ${position}`, ...customer })));
  test('the order of the list does not matter, and equal customers get equal scores', () => {
    fc.assert(
      fc.property(bases, (customers) => {
        expect(codes([...customers].reverse())).toEqual(codes(customers));
        const twin = valueOf(
          rfmScores({
            customers: customers.flatMap((customer) => [
              customer,
              { ...customer, id: `${customer.id} again` },
            ]),
          }),
        ).scores;
        for (let pair = 0; pair < twin.length; pair += 2)
          expect(twin[pair]?.code).toBe(twin[pair + 1]?.code);
      }),
    );
  });
  test('a better past never has a lower score, and all scores are from 1 to 5', () => {
    fc.assert(
      fc.property(bases, (customers) => {
        const { scores } = valueOf(rfmScores({ customers }));
        const joined = scores.map((score, position) => ({ ...score, ...customers[position] }));
        for (const { recency, frequency, monetary } of joined)
          for (const score of [recency, frequency, monetary])
            expect([1, 2, 3, 4, 5]).toContain(score);
        for (const [key, score, sign] of [
          ['days', 'recency', -1],
          ['orders', 'frequency', 1],
          ['amount', 'monetary', 1],
        ] as const) {
          const sorted = [...joined]
            .sort((a, b) => sign * ((a[key] ?? 0) - (b[key] ?? 0)))
            .map((customer) => customer[score]);
          expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
        }
      }),
    );
  });
  test('money in another currency has the same scores', () => {
    fc.assert(
      fc.property(bases, (customers) => {
        expect(
          codes(customers.map((customer) => ({ ...customer, amount: 4 * customer.amount }))),
        ).toEqual(codes(customers));
      }),
    );
  });
});

describe('breaking even', () => {
  test('1.10 for a letter and 22.00 for a reply: one in twenty must reply', () => {
    expect(
      valueOf(breakEvenResponse({ costPerContact: 1.1, marginPerResponse: 22 })).rate,
    ).toBeCloseTo(0.05, 12);
  });
  test('a reply that earns nothing never pays', () => {
    expect(breakEvenResponse({ costPerContact: 1, marginPerResponse: 0 })).toEqual({
      valid: false,
      problem: { reason: 'not-positive', field: 'marginPerResponse' },
    });
    expect(breakEvenResponse({ costPerContact: -1, marginPerResponse: 1 })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'costPerContact' },
    });
  });
  test('does not depend on the currency, and twice the cost needs twice the replies', () => {
    const amount = anyAmount.map((some) => some + 0.01);
    fc.assert(
      fc.property(amount, amount, (costPerContact, marginPerResponse) => {
        const { rate } = valueOf(breakEvenResponse({ costPerContact, marginPerResponse }));
        expect(
          valueOf(
            breakEvenResponse({
              costPerContact: 4 * costPerContact,
              marginPerResponse: 4 * marginPerResponse,
            }),
          ).rate,
        ).toBe(rate);
        expect(
          valueOf(breakEvenResponse({ costPerContact: 2 * costPerContact, marginPerResponse }))
            .rate,
        ).toBe(2 * rate);
      }),
    );
  });
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (costPerContact, marginPerResponse) =>
        expectSound(breakEvenResponse({ costPerContact, marginPerResponse })),
      ),
    );
  });
});
