import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discountedPayback } from './discounted-payback';
import { closedFormLifetimeValue } from './lifetime-value';
import { type RetentionRise, retentionGain } from './retention-gain';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const senders: RetentionRise = {
  customers: 560,
  before: 0.88,
  after: 0.9,
  margin: 240,
  retention: 0.88,
  discount: 0.1,
  spending: 12,
};

/**
 * Money in the end, year by year, of a firm that keeps `first` of its customers in the coming year
 * and `later` of them in every further one.
 */
function simulated(
  first: number,
  later: number,
  { margin, discount }: { margin: number; discount: number },
): number {
  let [left, sum] = [first, 0];
  for (let year = 1; year < 2000; year += 1) {
    sum += (margin * left) / (1 + discount) ** year;
    left *= later;
  }
  return sum;
}

test('two points more in one year among 560 senders are worth 12,218, as a simulation year by year has it', () => {
  const result = valueOf(retentionGain(senders));
  expect(result.gain).toBeCloseTo(12_218.18, 2);
  expect(result.gain).toBeCloseTo(
    560 * (simulated(0.9, 0.88, senders) - simulated(0.88, 0.88, senders)),
    6,
  );
  expect(result.ceiling).toBeCloseTo(21.82, 2);
  expect(result.kept).toBeCloseTo(11.2, 10);
  expect(result).toMatchObject({ spent: 6720 });
  expect(result.net).toBeCloseTo(5498.18, 2);
});

test('400 failures, 27 points more kept, later retention 75%: a gain of 74,057, 209% on 60 a case, up to 185', () => {
  const result = valueOf(
    retentionGain({
      customers: 400,
      before: 0.45,
      after: 0.72,
      margin: 240,
      retention: 0.75,
      discount: 0.1,
      spending: 60,
    }),
  );
  expect(result.gain).toBeCloseTo(74_057.14, 2);
  expect(result.returnShare).toBeCloseTo(2.09, 2);
  expect(result.ceiling).toBeCloseTo(185.14, 2);
});

test('a renewal that is paid at once: five points for a customer of 3150 a year who stays at 95% bear 1155', () => {
  const result = valueOf(
    retentionGain({
      customers: 1,
      before: 0.95,
      after: 1,
      margin: 3150,
      retention: 0.95,
      discount: 0.1,
      nextMarginIn: 0,
    }),
  );
  expect(result.valueOfKept).toBeCloseTo(23_100, 6);
  expect(result.ceiling).toBeCloseTo(1155, 6);
});

test('what keeping costs every year is taken off the margin', () => {
  const { valueOfKept } = valueOf(retentionGain({ ...senders, keepingCost: 40 }));
  expect(valueOfKept).toBeCloseTo(200 / 0.22, 10);
  const closed = valueOf(
    closedFormLifetimeValue({ margin: 240, retentionCost: 40, retention: 0.88, discount: 0.1 }),
  );
  expect(closed.kept).toBeCloseTo(valueOfKept, 10);
  expect(closed.includingFirst).toBeCloseTo(200 + closed.excludingFirst, 10);
});

test('11 senders a year pay back 60,000 in the seventh year', () => {
  const { gain } = valueOf(retentionGain(senders));
  const result = valueOf(
    discountedPayback({ cost: 60_000, yearlyGain: gain, discount: 0.1, years: 10, firstGainIn: 0 }),
  );
  expect(result.year).toBe(7);
  expect(result.cumulative[6]).toBeCloseTo(65_432, 0);
  expect(result.cumulative[5]).toBeLessThan(60_000);
  expect(result.net).toBeCloseTo((result.cumulative[9] ?? 0) - 60_000, 8);
});

test('a textbook annuity: 1000 a year at 10% is 3790.79 after five years, and never pays back 12,000', () => {
  const result = valueOf(
    discountedPayback({ cost: 12_000, yearlyGain: 1000, discount: 0.1, years: 100 }),
  );
  expect(result.cumulative[4]).toBeCloseTo(3790.79, 2);
  expect(result.year).toBeNull();
});

test('refuses what has no end, and what is no rise of a share', () => {
  const reason = (change: Partial<RetentionRise>) => {
    const result = retentionGain({ ...senders, ...change });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason({ retention: 1, discount: 0 })).toEqual(['diverges', 'retention']);
  expect(reason({ after: 90 })).toEqual(['out-of-range', 'after']);
  expect(reason({ spending: -1 })).toEqual(['negative', 'spending']);
  expect(valueOf(retentionGain({ ...senders, after: 0.8 })).gain).toBeLessThan(0);
  const anything = fc.record({
    customers: anyNumber,
    before: anyNumber,
    after: anyNumber,
    margin: anyNumber,
    retention: anyNumber,
    discount: anyNumber,
  });
  fc.assert(fc.property(anything, (input) => expectSound(retentionGain(input))));
});
