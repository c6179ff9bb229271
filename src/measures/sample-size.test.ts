import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nonResponse, surveySampleSize } from './sample-size';
import { anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';
import { wilsonInterval } from './wilson';

describe('how many answers', () => {
  test.each([
    [0.5, 0.05, 384.1459, 385],
    [0.5, 0.03, 1067.0719, 1068],
    [0.2, 0.05, 245.8533, 246],
  ])('a share of %d to within %d', (share, halfWidth, exact, answers) => {
    const result = valueOf(surveySampleSize({ share, halfWidth }));
    expect(result.exact).toBeCloseTo(exact, 3);
    expect(result.answers).toBe(answers);
  });
  test('of a thousand customers 278 are enough', () => {
    const result = valueOf(surveySampleSize({ share: 0.5, halfWidth: 0.05, population: 1000 }));
    expect(result.exact).toBeCloseTo(384.1459 / (1 + 383.1459 / 1000), 3);
    expect(result.answers).toBe(278);
  });
  test('one customer is enough when there is only one', () => {
    expect(valueOf(surveySampleSize({ share: 0.5, halfWidth: 0.01, population: 1 })).answers).toBe(
      1,
    );
    expect(
      valueOf(surveySampleSize({ share: Number.MIN_VALUE, halfWidth: 0.05, population: 1 })),
    ).toEqual({ answers: 1, exact: 1 });
  });
  test('refuses certainty, no width, no population and more answers than can be counted', () => {
    const reason = (share: number, halfWidth: number, population?: number) => {
      const result = surveySampleSize(
        population === undefined ? { share, halfWidth } : { share, halfWidth, population },
      );
      return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
    };
    expect(reason(0, 0.05)).toEqual(['no-variation', 'share']);
    expect(reason(1, 0.05)).toEqual(['no-variation', 'share']);
    expect(reason(0.5, 0)).toEqual(['not-positive', 'halfWidth']);
    expect(reason(0.5, 0.05, 0)).toEqual(['nothing-to-count', 'population']);
    expect(reason(0.5, 0.05, 10.5)).toEqual(['not-whole', 'population']);
    expect(reason(0.5, 1e-9)).toEqual(['too-large', 'halfWidth']);
    expect(reason(50, 0.05)).toEqual(['out-of-range', 'share']);
  });
  test('a half asks for most, a smaller population never for more, and never for more than there are', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (share, halfWidth, population) =>
        expectSound(surveySampleSize({ share, halfWidth, population })),
      ),
    );
    const width = fc.integer({ min: 1, max: 500 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(
        anyShare,
        width,
        fc.integer({ min: 1, max: 1e7 }),
        (share, halfWidth, population) => {
          fc.pre(share > 0 && share < 1);
          const { answers } = valueOf(surveySampleSize({ share, halfWidth }));
          expect(answers).toBeLessThanOrEqual(
            valueOf(surveySampleSize({ share: 0.5, halfWidth })).answers,
          );
          const among = valueOf(surveySampleSize({ share, halfWidth, population })).answers;
          expect(among).toBeLessThanOrEqual(Math.max(1, answers));
          expect(among).toBeLessThanOrEqual(population);
          expect(
            valueOf(surveySampleSize({ share, halfWidth: halfWidth / 2 })).answers,
          ).toBeGreaterThanOrEqual(answers);
        },
      ),
    );
  });
});

describe('who is silent', () => {
  test('a fifth of a thousand answer, and are happier than the rest, by hand', () => {
    const result = valueOf(
      nonResponse({ sent: 1000, responseRate: 0.2, trueShare: 0.6, answererShare: 0.8 }),
    );
    const counted = valueOf(wilsonInterval({ successes: 160, trials: 200 }));
    expect(result.answers).toBe(200);
    expect([result.low, result.high]).toEqual([counted.low, counted.high]);
    expect(result.bias).toBeCloseTo(0.2, 12);
    expect(result.worstLow).toBeCloseTo(0.16, 12);
    expect(result.worstHigh).toBeCloseTo(0.96, 12);
    // The answers look precise and miss the truth.
    expect(result.low).toBeGreaterThan(0.6);
  });
  test('when everybody answers nothing is left open but chance', () => {
    const result = valueOf(
      nonResponse({ sent: 500, responseRate: 1, trueShare: 0.7, answererShare: 0.7 }),
    );
    expect([result.bias, result.worstLow, result.worstHigh]).toEqual([0, 0.7, 0.7]);
  });
  test('is undefined when nobody answers', () => {
    expect(
      nonResponse({ sent: 1000, responseRate: 0, trueShare: 0.6, answererShare: 0.6 }),
    ).toEqual({ valid: false, problem: { reason: 'nobody-answered' } });
    expect(nonResponse({ sent: 0, responseRate: 0.5, trueShare: 0.6, answererShare: 0.6 })).toEqual(
      { valid: false, problem: { reason: 'nobody-answered' } },
    );
  });
  test('refuses shares that the silent cannot make up for', () => {
    const contradiction = {
      valid: false,
      problem: { reason: 'shares-contradict', field: 'answererShare' },
    };
    expect(
      nonResponse({ sent: 1000, responseRate: 0.9, trueShare: 0.2, answererShare: 0.9 }),
    ).toEqual(contradiction);
    expect(
      nonResponse({ sent: 1000, responseRate: 1, trueShare: 0.6, answererShare: 0.7 }),
    ).toEqual(contradiction);
  });
  test('the worst cases hold the true share, and more invitations never change the bias', () => {
    const anything = fc.record({
      sent: anyNumber,
      responseRate: anyNumber,
      trueShare: anyNumber,
      answererShare: anyNumber,
    });
    fc.assert(fc.property(anything, (input) => expectSound(nonResponse(input))));
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 1e6 }),
        anyShare,
        anyShare,
        anyShare,
        (sent, responseRate, answererShare, silentShare) => {
          fc.pre(sent * responseRate >= 1);
          const trueShare = Math.min(
            1,
            responseRate * answererShare + (1 - responseRate) * silentShare,
          );
          const result = valueOf(nonResponse({ sent, responseRate, trueShare, answererShare }));
          expect(result.worstLow).toBeLessThanOrEqual(trueShare + 1e-9);
          expect(result.worstHigh).toBeGreaterThanOrEqual(trueShare - 1e-9);
          const more = valueOf(
            nonResponse({ sent: 10 * sent, responseRate, trueShare, answererShare }),
          );
          expect(more.bias).toBe(result.bias);
          expect(more.high - more.low).toBeLessThan(result.high - result.low);
        },
      ),
    );
  });
});
