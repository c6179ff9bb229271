import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  brokenFrom,
  exceedWeight,
  keptWithin,
  type PromiseGap,
  promiseGap,
  shortWeight,
} from './promise-gap';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const conclude = (promised: number, delivered: number): PromiseGap =>
  valueOf(promiseGap({ promised, delivered }));
const level = fc.double({ min: 0, max: 10, noNaN: true });
// How strongly a likelihood speaks, on the scale on which the illustration adds things up.
const logit = (likelihood: number) => Math.log(likelihood / (1 - likelihood));

test('the gap is what was delivered minus what was promised', () => {
  expect(conclude(8, 5).gap).toBe(-3);
  expect(conclude(5, 8).gap).toBe(3);
  expect(conclude(6, 6).gap).toBe(0);
});

test.each([
  [8, 8, 'kept'],
  [8, 7.5, 'kept'],
  [8, 8.5, 'kept'],
  // 0.6 − 1.1 and 1.1 − 4.1 miss −0.5 and −3 by a hair in floating point.
  [1.1, 0.6, 'kept'],
  [0.6, 1.1, 'kept'],
  [4.1, 1.1, 'broken'],
  [8, 7.4, 'short'],
  [8, 5.1, 'short'],
  [8, 5, 'broken'],
  [9.3, 6.3, 'broken'],
  [10, 0, 'broken'],
  [8, 8.6, 'exceeded'],
  [0, 10, 'exceeded'],
] as const)('promised %s, delivered %s: %s', (promised, delivered, conclusion) => {
  expect(conclude(promised, delivered).conclusion).toBe(conclusion);
});

test('the limits of kept and broken belong to kept and broken', () => {
  expect(conclude(6, 6 - keptWithin).conclusion).toBe('kept');
  expect(conclude(6, 6 + keptWithin).conclusion).toBe('kept');
  expect(conclude(6, 6 - brokenFrom).conclusion).toBe('broken');
});

test('a kept promise in the middle of the scale leaves a customer undecided', () => {
  const { returnLikelihood, recommendLikelihood, warnLikelihood, attractLikelihood } = conclude(
    5,
    5,
  );
  expect(returnLikelihood).toBe(0.5);
  expect(attractLikelihood).toBe(0.5);
  expect(recommendLikelihood).toBeCloseTo(0.182426, 6);
  expect(warnLikelihood).toBe(recommendLikelihood);
});

test('the same delivery loses customers after a bolder promise', () => {
  expect(conclude(10, 7).returnLikelihood).toBeLessThan(conclude(7, 7).returnLikelihood);
  expect(conclude(10, 7).warnLikelihood).toBeGreaterThan(conclude(7, 7).warnLikelihood);
});

test('falling short weighs twice as much as exceeding', () => {
  expect(shortWeight).toBe(2 * exceedWeight);
  const neutral = logit(conclude(5, 5).returnLikelihood);
  // Delivery stays at 5, so only the promise moves the judgement.
  const lost = neutral - logit(conclude(7, 5).returnLikelihood);
  const won = logit(conclude(3, 5).returnLikelihood) - neutral;
  expect(lost).toBeCloseTo(2 * won, 10);
});

test('keeping a poor promise is not enough, because the level of delivery counts too', () => {
  expect(conclude(2, 2).conclusion).toBe('kept');
  expect(conclude(2, 2).returnLikelihood).toBeLessThan(conclude(9, 9).returnLikelihood);
});

test('a low promise is easy to exceed but attracts few', () => {
  expect(conclude(1, 6).conclusion).toBe('exceeded');
  expect(conclude(1, 6).attractLikelihood).toBeLessThan(0.1);
  expect(conclude(9, 6).attractLikelihood).toBeGreaterThan(0.9);
});

test('refuses levels outside 0 to 10', () => {
  expect(promiseGap({ promised: 11, delivered: 5 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'promised' },
  });
  expect(promiseGap({ promised: 5, delivered: Number.NaN })).toEqual({
    valid: false,
    problem: { reason: 'not-a-number', field: 'delivered' },
  });
});

describe('whatever is promised and delivered', () => {
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (promised, delivered) =>
        expectSound(promiseGap({ promised, delivered })),
      ),
    );
  });
  test('likelihoods lie between 0 and 1, and nobody both recommends and warns', () => {
    fc.assert(
      fc.property(level, level, (promised, delivered) => {
        const result = conclude(promised, delivered);
        for (const likelihood of [
          result.attractLikelihood,
          result.returnLikelihood,
          result.recommendLikelihood,
          result.warnLikelihood,
        ]) {
          expect(likelihood).toBeGreaterThan(0);
          expect(likelihood).toBeLessThan(1);
        }
        expect(result.recommendLikelihood + result.warnLikelihood).toBeLessThanOrEqual(1);
        expect(result.recommendLikelihood).toBeLessThanOrEqual(result.returnLikelihood);
      }),
    );
  });
  test('better delivery never makes anything worse', () => {
    fc.assert(
      fc.property(level, level, level, (promised, one, other) => {
        const worse = conclude(promised, Math.min(one, other));
        const better = conclude(promised, Math.max(one, other));
        expect(better.returnLikelihood).toBeGreaterThanOrEqual(worse.returnLikelihood);
        expect(better.recommendLikelihood).toBeGreaterThanOrEqual(worse.recommendLikelihood);
        expect(better.warnLikelihood).toBeLessThanOrEqual(worse.warnLikelihood);
        const order = ['broken', 'short', 'kept', 'exceeded'];
        expect(order.indexOf(better.conclusion)).toBeGreaterThanOrEqual(
          order.indexOf(worse.conclusion),
        );
      }),
    );
  });
  test('a higher promise attracts more and pleases less', () => {
    fc.assert(
      fc.property(level, level, level, (delivered, one, other) => {
        const modest = conclude(Math.min(one, other), delivered);
        const bold = conclude(Math.max(one, other), delivered);
        expect(bold.attractLikelihood).toBeGreaterThanOrEqual(modest.attractLikelihood);
        expect(bold.returnLikelihood).toBeLessThanOrEqual(modest.returnLikelihood);
        expect(bold.recommendLikelihood).toBeLessThanOrEqual(modest.recommendLikelihood);
        expect(bold.warnLikelihood).toBeGreaterThanOrEqual(modest.warnLikelihood);
      }),
    );
  });
});

test('trying and coming back is both at once: the boldest promise and the most modest one both lose', () => {
  const { attractLikelihood, returnLikelihood, tryAndReturnLikelihood } = conclude(8, 6);
  expect(tryAndReturnLikelihood).toBe(attractLikelihood * returnLikelihood);
  const best = Math.max(
    ...[5, 6, 7, 8].map((promised) => conclude(promised, 7).tryAndReturnLikelihood),
  );
  expect(best).toBeGreaterThan(conclude(0, 7).tryAndReturnLikelihood);
  expect(best).toBeGreaterThan(conclude(10, 7).tryAndReturnLikelihood);
});
