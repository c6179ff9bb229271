import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { customerEffortOne, customerEffortTwo } from './effort';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

test('the first version: mean 2.55, 22% high effort, 53% low effort', () => {
  const result = valueOf(customerEffortOne({ counts: [22, 31, 25, 14, 8] }));
  expect(result.answers).toBe(100);
  expect(result.mean).toBeCloseTo(2.55, 12);
  expect(result.highEffortShare).toBe(0.22);
  expect(result.lowEffortShare).toBe(0.53);
});

test('the second version: mean 5.55, 82.5% easy, 8.5% difficult, net +74', () => {
  const result = valueOf(customerEffortTwo({ counts: [4, 5, 8, 18, 40, 75, 50] }));
  expect(result.answers).toBe(200);
  expect(result.mean).toBeCloseTo(5.55, 12);
  expect(result.easyShare).toBe(0.825);
  expect(result.difficultShare).toBe(0.085);
  expect(result.net).toBe(74);
});

test('less effort is a lower score in the first version and a higher one in the second', () => {
  const mean = (result: { mean: number }) => result.mean;
  expect(mean(valueOf(customerEffortOne({ counts: [9, 1, 0, 0, 0] })))).toBeLessThan(
    mean(valueOf(customerEffortOne({ counts: [0, 0, 0, 1, 9] }))),
  );
  expect(mean(valueOf(customerEffortTwo({ counts: [0, 0, 0, 0, 0, 1, 9] })))).toBeGreaterThan(
    mean(valueOf(customerEffortTwo({ counts: [9, 1, 0, 0, 0, 0, 0] }))),
  );
});

test('is undefined when nobody answered', () => {
  const problem = { reason: 'nobody-answered', field: 'counts' };
  expect(customerEffortOne({ counts: [0, 0, 0, 0, 0] })).toEqual({ valid: false, problem });
  expect(customerEffortTwo({ counts: [0, 0, 0, 0, 0, 0, 0] })).toEqual({ valid: false, problem });
});

test('neither version computes from the other one’s scale', () => {
  const problem = { reason: 'wrong-length', field: 'counts' };
  expect(customerEffortOne({ counts: [4, 5, 8, 18, 40, 75, 50] })).toEqual({
    valid: false,
    problem,
  });
  expect(customerEffortTwo({ counts: [22, 31, 25, 14, 8] })).toEqual({ valid: false, problem });
});

test('everybody finding it difficult is −100 points net', () => {
  expect(valueOf(customerEffortTwo({ counts: [3, 2, 1, 0, 0, 0, 0] })).net).toBe(-100);
});

describe('whatever the counts', () => {
  const counts = (points: number) => fc.array(anyCount, { minLength: points, maxLength: points });
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(fc.array(anyNumber, { minLength: 4, maxLength: 8 }), (list) => {
        expectSound(customerEffortOne({ counts: list }));
        expectSound(customerEffortTwo({ counts: list }));
      }),
    );
  });
  test('the scale read from its other end turns high effort into low, and easy into difficult', () => {
    const some = (points: number) =>
      fc
        .array(fc.nat(10_000), { minLength: points, maxLength: points })
        .filter((list) => list.some((count) => count > 0));
    fc.assert(
      fc.property(some(5), some(7), (five, seven) => {
        const one = valueOf(customerEffortOne({ counts: five }));
        const oneTurned = valueOf(customerEffortOne({ counts: [...five].reverse() }));
        expect([oneTurned.highEffortShare, oneTurned.lowEffortShare]).toEqual([
          one.lowEffortShare,
          one.highEffortShare,
        ]);
        expect(oneTurned.mean).toBeCloseTo(6 - one.mean, 10);
        const two = valueOf(customerEffortTwo({ counts: seven }));
        const twoTurned = valueOf(customerEffortTwo({ counts: [...seven].reverse() }));
        expect([twoTurned.easyShare, twoTurned.difficultShare]).toEqual([
          two.difficultShare,
          two.easyShare,
        ]);
        expect(twoTurned.net + two.net).toBe(0);
        expect(twoTurned.mean).toBeCloseTo(8 - two.mean, 10);
      }),
    );
  });
  test('in the first version shares stay shares and the mean stays on the scale', () => {
    fc.assert(
      fc.property(counts(5), (list) => {
        const result = customerEffortOne({ counts: list });
        expectSound(result);
        fc.pre(result.valid);
        const { mean, highEffortShare, lowEffortShare } = valueOf(result);
        expect(Math.min(highEffortShare, lowEffortShare)).toBeGreaterThanOrEqual(0);
        expect(highEffortShare + lowEffortShare).toBeLessThanOrEqual(1 + 1e-12);
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(5);
      }),
    );
  });
  test('in the second version net is easy minus difficult and stays between −100 and +100', () => {
    fc.assert(
      fc.property(counts(7), (list) => {
        const result = customerEffortTwo({ counts: list });
        expectSound(result);
        fc.pre(result.valid);
        const { mean, easyShare, difficultShare, net } = valueOf(result);
        expect(net).toBeCloseTo(100 * (easyShare - difficultShare), 9);
        expect(Math.abs(net)).toBeLessThanOrEqual(100);
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(7);
      }),
    );
  });
});
