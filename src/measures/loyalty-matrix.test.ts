import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loyaltyMatrix } from './loyalty-matrix';
import { anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

const cuts = { patronageCut: 0.5, attitudeCut: 1 };
const shops = (count: number, patronage: number, attitude: number) =>
  Array.from({ length: count }, () => ({ patronage, attitude }));

test('two hundred shops: 55% of the regulars prefer the carrier, and 27% of those who prefer it send little', () => {
  const customers = [
    ...shops(66, 0.8, 2),
    ...shops(54, 0.8, 0),
    ...shops(24, 0.2, 2),
    ...shops(56, 0.2, 0),
  ];
  const { counts, loyalAmongRepeat, latentAmongPreferring } = valueOf(
    loyaltyMatrix({ customers, ...cuts }),
  );
  expect(counts).toEqual({ loyalty: 66, latent: 24, spurious: 54, none: 56 });
  expect(loyalAmongRepeat?.share).toBe(0.55);
  expect(loyalAmongRepeat?.low).toBeCloseTo(0.4608, 4);
  expect(loyalAmongRepeat?.high).toBeCloseTo(0.6361, 4);
  expect(latentAmongPreferring?.share).toBeCloseTo(24 / 90, 12);
});

test('whoever lies exactly on a cut counts as high', () => {
  expect(valueOf(loyaltyMatrix({ customers: shops(1, 0.5, 1), ...cuts })).regions).toEqual([
    'loyalty',
  ]);
  expect(valueOf(loyaltyMatrix({ customers: shops(1, 0.5, 0.999), ...cuts })).regions).toEqual([
    'spurious',
  ]);
});

test('there is no share of regulars without regulars, nor one of those who prefer without any', () => {
  const { loyalAmongRepeat, latentAmongPreferring } = valueOf(
    loyaltyMatrix({ customers: shops(3, 0.1, 0), ...cuts }),
  );
  expect([loyalAmongRepeat, latentAmongPreferring]).toEqual([null, null]);
});

test('refuses an empty list, and names the customer whose numbers do not fit', () => {
  const problemOf = (customers: { patronage: number; attitude: number }[], patronageCut = 0.5) => {
    const measured = loyaltyMatrix({ customers, patronageCut, attitudeCut: 0 });
    return measured.valid ? 'valid' : [measured.problem.reason, measured.problem.field];
  };
  expect(problemOf([])).toEqual(['nothing-to-count', 'customers']);
  expect(problemOf([...shops(1, 0.5, 1), ...shops(1, 1.5, 1)])).toEqual([
    'out-of-range',
    'customers.1.patronage',
  ]);
  expect(problemOf(shops(1, 0.5, Number.NaN))).toEqual(['not-a-number', 'customers.0.attitude']);
  expect(problemOf(shops(1, 0.5, 0), 2)).toEqual(['out-of-range', 'patronageCut']);
});

test('everybody has one region, and a stricter cut never makes more customers loyal', () => {
  const customer = fc.record({ patronage: anyShare, attitude: fc.integer({ min: -3, max: 3 }) });
  const damaged = fc.record({ patronage: anyNumber, attitude: anyNumber });
  fc.assert(
    fc.property(fc.array(damaged), anyNumber, anyNumber, (customers, patronageCut, attitudeCut) =>
      expectSound(loyaltyMatrix({ customers, patronageCut, attitudeCut })),
    ),
  );
  fc.assert(
    fc.property(
      fc.array(customer, { minLength: 1 }),
      anyShare,
      fc.integer({ min: -3, max: 3 }),
      (customers, patronageCut, attitudeCut) => {
        const { counts } = valueOf(loyaltyMatrix({ customers, patronageCut, attitudeCut }));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(customers.length);
        const stricter = valueOf(
          loyaltyMatrix({
            customers,
            patronageCut: Math.min(1, patronageCut + 0.1),
            attitudeCut: attitudeCut + 1,
          }),
        );
        expect(stricter.counts.loyalty).toBeLessThanOrEqual(counts.loyalty);
      },
    ),
  );
});
