import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBinomial } from './binomial';
import { correctedShare } from './corrected-share';
import { randomFrom } from './random';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const sample = (successes: number, trials: number) => ({ successes, trials });

test('a marker that never errs changes nothing', () => {
  const { share, low, high } = valueOf(
    correctedShare({ marked: sample(300, 1000), hits: sample(50, 50), rejections: sample(50, 50) }),
  );
  expect(share).toBeCloseTo(0.3, 12);
  expect(high - share).toBeCloseTo(1.959964 * Math.sqrt((0.3 * 0.7) / 1000), 6);
  expect(share - low).toBeCloseTo(high - share, 12);
});

test('300 of 1000 marked, 80% of those that belong found, 95% of the others left alone: 25/75 belong', () => {
  const result = valueOf(
    correctedShare({
      marked: sample(300, 1000),
      hits: sample(80, 100),
      rejections: sample(190, 200),
    }),
  );
  expect(result.share).toBeCloseTo(1 / 3, 12);
  const spread = 0.21 / 1000 + (1 / 9) * (0.16 / 100) + (4 / 9) * (0.0475 / 200);
  expect(result.high).toBeCloseTo(1 / 3 + (1.959964 * Math.sqrt(spread)) / 0.75, 6);
});

test('fewer marked than false alarms alone would give: 0, and not less', () => {
  expect(
    valueOf(
      correctedShare({
        marked: sample(10, 1000),
        hits: sample(80, 100),
        rejections: sample(190, 200),
      }),
    ),
  ).toMatchObject({ share: 0, low: 0 });
});

test('a simulation: the interval holds the true share in about 95 of 100 studies, and the plain share is off', () => {
  const random = randomFrom(7);
  const [truth, sensitivity, specificity] = [0.2, 0.75, 0.9];
  const markedChance = truth * sensitivity + (1 - truth) * (1 - specificity);
  const studies = Array.from({ length: 3000 }, () =>
    valueOf(
      correctedShare({
        marked: sample(sampleBinomial(2000, markedChance, random), 2000),
        hits: sample(sampleBinomial(100, sensitivity, random), 100),
        rejections: sample(sampleBinomial(300, specificity, random), 300),
      }),
    ),
  );
  const coverage =
    studies.filter(({ low, high }) => low <= truth && truth <= high).length / studies.length;
  expect(coverage).toBeGreaterThan(0.93);
  expect(coverage).toBeLessThan(0.975);
  expect(markedChance).toBeCloseTo(0.23, 12);
});

test('names what is missing', () => {
  const fine = sample(80, 100);
  expect(correctedShare({ marked: sample(0, 0), hits: fine, rejections: fine })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'marked.trials' },
  });
  expect(correctedShare({ marked: fine, hits: fine, rejections: sample(101, 100) })).toEqual({
    valid: false,
    problem: { reason: 'more-than-total', field: 'rejections.successes' },
  });
  expect(
    correctedShare({ marked: fine, hits: sample(30, 100), rejections: sample(70, 100) }),
  ).toEqual({
    valid: false,
    problem: { reason: 'no-variation', field: 'hits' },
  });
});

test('any numbers are answered soundly', () => {
  const anySample = fc.record({ successes: anyNumber, trials: anyNumber });
  fc.assert(
    fc.property(anySample, anySample, anySample, (marked, hits, rejections) =>
      expectSound(correctedShare({ marked, hits, rejections })),
    ),
  );
});
