import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBinomial } from './binomial';
import { npsOfGroups } from './nps-groups';
import { npsDifference } from './nps-waves';
import { randomFrom } from './random';
import { anyCount, expectSound, valueOf } from './sound.test-parts';

const group = (promoters: number, passives: number, detractors: number) => ({
  promoters,
  passives,
  detractors,
});
const three = [group(90, 60, 50), group(104, 60, 36), group(130, 50, 20)];

test('each wave is compared with the one before it, as two waves are', () => {
  const { scores, all, comparisons } = valueOf(npsOfGroups({ groups: three, against: 'previous' }));
  expect(scores.map(({ score }) => score)).toEqual([20, 34, 55]);
  expect(all.answers).toBe(600);
  expect(all.score).toBeCloseTo((100 * (324 - 106)) / 600, 12);
  expect(comparisons.map(({ index, difference }) => [index, Math.round(difference)])).toEqual([
    [1, 14],
    [2, 21],
  ]);
  const pair = valueOf(
    npsDifference({ before: three[1] ?? group(0, 0, 0), after: three[2] ?? group(0, 0, 0) }),
  );
  expect(comparisons[1]).toMatchObject(pair);
});

test('each segment is compared with all others together', () => {
  const { comparisons } = valueOf(npsOfGroups({ groups: three, against: 'rest' }));
  expect(comparisons).toHaveLength(3);
  expect(comparisons[0]).toMatchObject(
    valueOf(npsDifference({ before: group(234, 110, 56), after: three[0] ?? group(0, 0, 0) })),
  );
});

test("Holm's p-values are the smallest times m, the next times m − 1 and never fall", () => {
  const { comparisons } = valueOf(
    npsOfGroups({ groups: [...three, group(128, 50, 22)], against: 'previous' }),
  );
  const sorted = comparisons.toSorted((a, b) => a.pValue - b.pValue);
  expect(sorted[0]?.adjustedPValue).toBeCloseTo(3 * (sorted[0]?.pValue ?? 0), 12);
  expect(sorted[1]?.adjustedPValue).toBeCloseTo(2 * (sorted[1]?.pValue ?? 0), 12);
  expect(sorted[2]?.adjustedPValue).toBeGreaterThanOrEqual(sorted[1]?.adjustedPValue ?? 1);
  // 14 points among 200 answers each were not enough alone; 21 points hold although three are compared
  expect(comparisons.map(({ stands }) => stands)).toEqual([false, true, false]);
});

test('one group has a score and nothing to compare with', () => {
  expect(valueOf(npsOfGroups({ groups: [group(9, 0, 1)], against: 'rest' })).comparisons).toEqual(
    [],
  );
});

test('a group without answers is named by its position', () => {
  expect(npsOfGroups({ groups: [group(1, 1, 1), group(0, 0, 0)], against: 'previous' })).toEqual({
    valid: false,
    problem: { reason: 'nobody-answered', field: 'groups.1' },
  });
  expect(npsOfGroups({ groups: [], against: 'rest' })).toEqual({
    valid: false,
    problem: { reason: 'too-few', field: 'groups' },
  });
});

test('where nothing changes, any alarm in twelve waves comes in about one family of twenty', () => {
  const random = randomFrom(7);
  const families = 1500;
  let alarms = 0;
  for (let family = 0; family < families; family++) {
    const groups = Array.from({ length: 12 }, () => {
      const promoters = sampleBinomial(100, 0.45, random);
      const detractors = sampleBinomial(100 - promoters, 0.25 / 0.55, random);
      return group(promoters, 100 - promoters - detractors, detractors);
    });
    if (
      valueOf(npsOfGroups({ groups, against: 'previous' })).comparisons.some(({ stands }) => stands)
    )
      alarms++;
  }
  expect(alarms / families).toBeLessThan(0.07);
});

test('whatever the groups, a correction never makes a p-value smaller, and answers are sound', () => {
  const anyGroup = fc.record({ promoters: anyCount, passives: anyCount, detractors: anyCount });
  fc.assert(
    fc.property(
      fc.array(anyGroup, { maxLength: 8 }),
      fc.constantFrom('previous' as const, 'rest' as const),
      (groups, against) => {
        const measured = npsOfGroups({ groups, against });
        expectSound(measured);
        if (measured.valid)
          for (const { pValue, adjustedPValue } of measured.value.comparisons)
            expect(adjustedPValue).toBeGreaterThanOrEqual(pValue);
      },
    ),
  );
});
