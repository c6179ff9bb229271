import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recoveryRange, recoveryReturn } from './recovery';
import { anyAmount, anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

test.each([
  [400, 0.72, 0.45, 524.46, 60, 56_641.68, 24_000, 32_641.68, 1.36007, 141.6042],
  [150, 0.6, 0.55, 320, 25, 2400, 3750, -1350, -0.36, 16],
])(
  '%i failures, %d kept instead of %d, worth %d at a cost of %d',
  (failures, keptWith, keptWithout, value, cost, gain, spent, net, returnShare, breakEven) => {
    const result = valueOf(recoveryReturn({ failures, keptWith, keptWithout, value, cost }));
    expect(result.gain).toBeCloseTo(gain, 6);
    expect(result.spent).toBe(spent);
    expect(result.net).toBeCloseTo(net, 6);
    expect(result.returnShare).toBeCloseTo(returnShare, 6);
    expect(result.breakEvenCost).toBeCloseTo(breakEven, 6);
  },
);

const cases = { failures: 400, keptWith: 0.72, keptWithout: 0.45, value: 524.46, cost: 60 };

test('recovery that keeps fewer loses money', () => {
  const result = valueOf(recoveryReturn({ ...cases, keptWith: 0.4 }));
  expect(result.gain).toBeLessThan(0);
  expect(result.returnShare).toBeLessThan(-1);
});

test('recovery that keeps nobody who would have left loses all that was spent', () => {
  const result = valueOf(recoveryReturn({ ...cases, keptWith: 0.45 }));
  expect(result).toEqual({
    gain: 0,
    spent: 24_000,
    net: -24_000,
    returnShare: -1,
    breakEvenCost: 0,
  });
});

test('what costs nothing has a net gain but no return', () => {
  const result = valueOf(recoveryReturn({ ...cases, cost: 0 }));
  expect(result.returnShare).toBeNull();
  expect(result.net).toBe(result.gain);
  expect(valueOf(recoveryReturn({ ...cases, failures: 0 })).returnShare).toBeNull();
});

test('refuses shares above 1, negative costs and half a failure', () => {
  expect(recoveryReturn({ ...cases, keptWith: 72 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'keptWith' },
  });
  expect(recoveryReturn({ ...cases, cost: -1 })).toEqual({
    valid: false,
    problem: { reason: 'negative', field: 'cost' },
  });
  expect(recoveryReturn({ ...cases, failures: 1.5 })).toEqual({
    valid: false,
    problem: { reason: 'not-whole', field: 'failures' },
  });
});

test('at the break-even cost nothing is won or lost, and the return depends neither on the currency nor on the number of cases', () => {
  const anything = fc.record({
    failures: anyNumber,
    keptWith: anyNumber,
    keptWithout: anyNumber,
    value: anyNumber,
    cost: anyNumber,
  });
  fc.assert(fc.property(anything, (input) => expectSound(recoveryReturn(input))));
  const some = fc.record({
    failures: fc.integer({ min: 1, max: 10_000 }),
    keptWith: anyShare,
    keptWithout: anyShare,
    value: anyAmount,
    cost: anyAmount,
  });
  fc.assert(
    fc.property(some, (input) => {
      const result = valueOf(recoveryReturn(input));
      if (result.breakEvenCost >= 0)
        expect(valueOf(recoveryReturn({ ...input, cost: result.breakEvenCost })).net).toBe(0);
      const abroad = valueOf(
        recoveryReturn({ ...input, value: 4 * input.value, cost: 4 * input.cost }),
      );
      expect(abroad.returnShare).toBe(result.returnShare);
      const fourTimes = valueOf(recoveryReturn({ ...input, failures: 4 * input.failures }));
      expect(fourTimes.returnShare).toBe(result.returnShare);
    }),
  );
});

test('the interval of a difference by hand: 56 of 80 against 48 of 80', () => {
  // both ends from the Wilson intervals 0.5923 to 0.7894 and 0.4905 to 0.7004
  const { difference, low, high } = valueOf(
    recoveryRange({ keptWith: 0.7, keptWithout: 0.6, watched: 80, value: 100 }),
  );
  expect(difference).toBeCloseTo(0.1, 12);
  expect(low).toBeCloseTo(0.1 - Math.hypot(0.7 - 0.5923185, 0.7003817 - 0.6), 5);
  expect(high).toBeCloseTo(0.1 + Math.hypot(0.7893543 - 0.7, 0.6 - 0.4904547), 5);
});

test('two hundred in each group: 72% against 45% is surely more, and the break-even is far from exact', () => {
  const { low, high, breakEvenLow, breakEvenHigh } = valueOf(
    recoveryRange({ keptWith: 0.72, keptWithout: 0.45, watched: 200, value: 514 }),
  );
  expect(low).toBeGreaterThan(0.17);
  expect(high).toBeLessThan(0.37);
  expect(breakEvenLow).toBeCloseTo(low * 514, 9);
  expect(breakEvenHigh).toBeCloseTo(high * 514, 9);
});

test('nobody followed tells nothing', () => {
  const nobody = recoveryRange({ keptWith: 0.7, keptWithout: 0.6, watched: 0, value: 100 });
  expect(nobody).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'watched' },
  });
});

test('the interval holds the difference, stays between −1 and 1, and turns round when the groups change places', () => {
  const anything = fc.record({
    keptWith: anyNumber,
    keptWithout: anyNumber,
    watched: anyNumber,
    value: anyNumber,
  });
  fc.assert(fc.property(anything, (groups) => expectSound(recoveryRange(groups))));
  fc.assert(
    fc.property(
      anyShare,
      anyShare,
      fc.integer({ min: 1, max: 100_000 }),
      (keptWith, keptWithout, watched) => {
        const { difference, low, high } = valueOf(
          recoveryRange({ keptWith, keptWithout, watched, value: 1 }),
        );
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        const turned = valueOf(
          recoveryRange({ keptWith: keptWithout, keptWithout: keptWith, watched, value: 1 }),
        );
        expect(turned.low).toBeCloseTo(-high, 12);
      },
    ),
  );
});
