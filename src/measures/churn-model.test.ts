import fc from 'fast-check';
import { expect, test } from 'vitest';
import { churnModel, type RiskGroup } from './churn-model';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

test('Hanley and McNeil’s 109 images rated in five classes: an area of 0.893 with a standard error of 0.032', () => {
  const abnormal = [33, 11, 2, 2, 3];
  const normal = [2, 11, 6, 6, 33];
  const groups = abnormal.map((left, index) => ({
    customers: left + (normal[index] ?? 0),
    left,
    predicted: 0.9 - index / 10,
  }));
  const { auc, aucLow } = valueOf(churnModel({ groups }));
  expect(auc).toBeCloseTo(0.893, 3);
  expect((auc - aucLow) / 1.96).toBeCloseTo(0.032, 2);
});

const deciles: RiskGroup[] = [
  [0.35, 62],
  [0.22, 41],
  [0.16, 30],
  [0.12, 22],
  [0.09, 17],
  [0.07, 12],
  [0.05, 8],
  [0.04, 5],
  [0.03, 2],
  [0.02, 1],
].map(([predicted = 0, left = 0]) => ({ customers: 200, predicted, left }));

test('of 2000 customers 200 left, 62 of them in the first tenth: lift 3.1', () => {
  const result = valueOf(churnModel({ groups: deciles }));
  expect(result.overall).toBe(0.1);
  expect(result.topLift).toBeCloseTo(3.1, 10);
  expect(result.groups[1]).toMatchObject({ reached: 0.2, found: 103 / 200, calibrated: true });
  expect(result.groups.at(-1)).toMatchObject({ reached: 1, found: 1 });
  const pairs = deciles.flatMap((one, i) =>
    deciles.map((two, j) => one.left * (200 - two.left) * (i < j ? 1 : i === j ? 0.5 : 0)),
  );
  expect(result.auc).toBeCloseTo(pairs.reduce((sum, pair) => sum + pair, 0) / (200 * 1800), 12);
});

test('a model can rank well and be wrong about how many', () => {
  const doubled = deciles.map((group) => ({ ...group, predicted: 2 * group.predicted }));
  const [right, wrong] = [
    valueOf(churnModel({ groups: deciles })),
    valueOf(churnModel({ groups: doubled })),
  ];
  expect(wrong.auc).toBe(right.auc);
  expect(wrong.calibrationGap).toBeGreaterThan(8 * right.calibrationGap);
  expect(wrong.groups[0]?.calibrated).toBe(false);
});

test('refuses what cannot be judged', () => {
  const reason = (groups: RiskGroup[]) => {
    const result = churnModel({ groups });
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  const group = { customers: 10, predicted: 0.5, left: 2 };
  expect(reason([group])).toEqual(['too-few', 'groups']);
  expect(reason([group, { ...group, predicted: 0.6 }])).toEqual([
    'more-than-before',
    'groups.1.predicted',
  ]);
  expect(reason([group, { ...group, left: 11 }])).toEqual(['more-than-total', 'groups.1.left']);
  expect(reason([group, { ...group, customers: 0, left: 0 }])).toEqual([
    'nothing-to-count',
    'groups.1.customers',
  ]);
  expect(
    reason([
      { ...group, left: 0 },
      { ...group, left: 0 },
    ]),
  ).toEqual(['no-losses', 'groups']);
  expect(
    reason([
      { ...group, left: 10 },
      { ...group, left: 10 },
    ]),
  ).toEqual(['no-variation', 'groups']);
  const anything = fc.array(
    fc.record({ customers: anyNumber, predicted: anyNumber, left: anyNumber }),
  );
  fc.assert(fc.property(anything, (groups) => expectSound(churnModel({ groups }))));
});
