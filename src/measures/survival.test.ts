import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';
import { cohortSurvival, kaplanMeier, type Observation } from './survival';

const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491];

describe('a cohort', () => {
  test('the high-end customers of Fader and Hardie: the first year loses 13.1%, the seventh only 5%', () => {
    const { survival, retention, churned } = valueOf(cohortSurvival({ customers: highEnd }));
    expect(survival).toEqual([1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491]);
    const printed = [0.869, 0.855006, 0.878869, 0.908116, 0.929174, 0.938294, 0.94971];
    expect(retention).toHaveLength(7);
    printed.forEach((rate, period) => {
      expect(retention[period]).toBeCloseTo(rate, 6);
    });
    expect(churned).toEqual([131, 126, 90, 60, 42, 34, 26]);
  });
  test('once nobody is left there is nobody to keep', () => {
    expect(valueOf(cohortSurvival({ customers: [10, 5, 0, 0] }))).toEqual({
      survival: [1, 0.5, 0, 0],
      retention: [0.5, 0],
      churned: [5, 5, 0],
    });
  });
  test('a start alone is a cohort without a past', () => {
    expect(valueOf(cohortSurvival({ customers: [10] }))).toEqual({
      survival: [1],
      retention: [],
      churned: [],
    });
  });
  test('refuses a cohort that grows, one of nobody, and none', () => {
    expect(cohortSurvival({ customers: [10, 5, 6] })).toEqual({
      valid: false,
      problem: { reason: 'more-than-before', field: 'customers.2' },
    });
    expect(cohortSurvival({ customers: [0, 0] })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count', field: 'customers.0' },
    });
    expect(cohortSurvival({ customers: [] })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count', field: 'customers' },
    });
    expect(cohortSurvival({ customers: [10, 2.5] })).toEqual({
      valid: false,
      problem: { reason: 'not-whole', field: 'customers.1' },
    });
  });
  test('survival never rises and is the product of the rates, whatever the cohort', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), (customers) => expectSound(cohortSurvival({ customers }))),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 20 }), (counts) => {
        const customers = counts.sort((a, b) => b - a);
        fc.pre((customers[0] ?? 0) > 0);
        const { survival, retention, churned } = valueOf(cohortSurvival({ customers }));
        expect(survival).toEqual([...survival].sort((a, b) => b - a));
        expect(survival[retention.length]).toBeCloseTo(
          retention.reduce((product, rate) => product * rate, 1),
          12,
        );
        expect(churned.reduce((sum, lost) => sum + lost, 0)).toBe(
          (customers[0] ?? 0) - (customers.at(-1) ?? 0),
        );
      }),
    );
  });
});

describe('customers of whom some are still there', () => {
  const at = (time: number, ended: boolean): Observation => ({ time, ended });
  const ten = [
    ...[at(1, true), at(2, true), at(2, true), at(3, false), at(4, true)],
    ...[at(5, false), at(5, true), at(6, false), at(6, false), at(6, false)],
  ];
  test('ten customers, of whom five left', () => {
    const { steps } = valueOf(kaplanMeier({ observations: ten }));
    expect(steps.map(({ time, atRisk, ended }) => [time, atRisk, ended])).toEqual([
      [1, 10, 1],
      [2, 9, 2],
      [4, 6, 1],
      [5, 5, 1],
    ]);
    const printed = [0.9, 0.7, 0.5833, 0.4667];
    printed.forEach((survival, step) => {
      expect(steps[step]?.survival).toBeCloseTo(survival, 4);
    });
  });
  test('who stops being watched at the time another leaves was still there', () => {
    expect(valueOf(kaplanMeier({ observations: [at(5, false), at(5, true)] })).steps).toMatchObject(
      [{ time: 5, atRisk: 2, ended: 1, survival: 0.5 }],
    );
  });
  test('the interval of ten customers by hand: after five months from 15.0% to 73.7%', () => {
    const { steps } = valueOf(kaplanMeier({ observations: ten }));
    // 1/(10·9) + 2/(9·7) + 1/(6·5) + 1/(5·4), and ln(0.46667) = −0.76214
    const sigma = Math.sqrt(1 / 90 + 2 / 63 + 1 / 30 + 1 / 20) / 0.762140052;
    expect(steps[3]?.low).toBeCloseTo((7 / 15) ** Math.exp(1.959963985 * sigma), 8);
    expect(steps[3]?.high).toBeCloseTo((7 / 15) ** Math.exp(-1.959963985 * sigma), 8);
  });
  test('where nobody is left there is no interval', () => {
    const { steps } = valueOf(kaplanMeier({ observations: [at(1, true), at(2, true)] }));
    expect(steps.map(({ survival, low, high }) => [survival, low === null, high === null])).toEqual(
      [
        [0.5, false, false],
        [0, true, true],
      ],
    );
  });
  test('ten thousand customers have their curve', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => at(index % 997, index % 3 > 0));
    expect(valueOf(kaplanMeier({ observations: many })).steps.length).toBeGreaterThan(900);
  });
  test('nobody left: no steps', () => {
    expect(valueOf(kaplanMeier({ observations: [at(3, false), at(8, false)] }))).toEqual({
      steps: [],
    });
  });
  test('refuses no observations, a negative time and an unknown end', () => {
    expect(kaplanMeier({ observations: [] })).toEqual({
      valid: false,
      problem: { reason: 'nothing-to-count', field: 'observations' },
    });
    expect(kaplanMeier({ observations: [at(-1, true)] })).toEqual({
      valid: false,
      problem: { reason: 'negative', field: 'observations.0.time' },
    });
    const unknown = [at(1, true), { time: 2 } as Observation];
    expect(kaplanMeier({ observations: unknown })).toEqual({
      valid: false,
      problem: { reason: 'not-yes-or-no', field: 'observations.1.ended' },
    });
  });
  const observations = fc.array(fc.record({ time: fc.nat(30), ended: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  });
  test('survival never rises and never leaves 0 to 1, and the order of the customers does not matter', () => {
    fc.assert(
      fc.property(observations, (list) => {
        const { steps } = valueOf(kaplanMeier({ observations: list }));
        const curve = [1, ...steps.map(({ survival }) => survival)];
        expect(curve).toEqual([...curve].sort((a, b) => b - a));
        expect(curve.at(-1)).toBeGreaterThanOrEqual(0);
        for (const { survival, low, high } of steps) {
          expect(low ?? survival).toBeLessThanOrEqual(survival);
          expect(high ?? survival).toBeGreaterThanOrEqual(survival);
          expect(low ?? 0).toBeGreaterThanOrEqual(0);
          expect(high ?? 0).toBeLessThanOrEqual(1);
        }
        expect(kaplanMeier({ observations: [...list].reverse() })).toEqual({
          valid: true,
          value: { steps },
        });
      }),
    );
  });
  test('when everybody leaves while watched it is the share still there', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 60 }), (times) => {
        const { steps } = valueOf(
          kaplanMeier({ observations: times.map((time) => at(time, true)) }),
        );
        for (const { time, survival } of steps)
          expect(survival).toBeCloseTo(times.filter((one) => one > time).length / times.length, 12);
      }),
    );
  });
});
