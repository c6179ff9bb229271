import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstContactResolution, resolutionViews } from './first-contact';
import { anyCount, anyNumber, expectSound, valueOf } from './sound.test-parts';

const reason = (issues: number, resolved: number, excluded: number) => {
  const result = firstContactResolution({ issues, resolved, excluded });
  return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
};

test('640 of 800 issues are 80% gross, and 82.6% of the 775 that could be solved at once', () => {
  const result = valueOf(firstContactResolution({ issues: 800, resolved: 640, excluded: 25 }));
  expect(result.grossShare).toBe(0.8);
  expect(result.netShare).toBeCloseTo(0.82580645, 8);
  expect(result.eligible).toBe(775);
});

test('with nothing excluded, net is gross', () => {
  const result = valueOf(firstContactResolution({ issues: 800, resolved: 640, excluded: 0 }));
  expect(result.netShare).toBe(result.grossShare);
});

test('agents logged 86% of 200 cases as solved, customers confirmed 75%', () => {
  const result = valueOf(resolutionViews({ cases: 200, agentLogged: 172, customerConfirmed: 150 }));
  expect(result).toEqual({ agentShare: 0.86, customerShare: 0.75, differencePoints: 11 });
});

test('the difference is negative when customers see more solved than agents do', () => {
  expect(
    valueOf(resolutionViews({ cases: 10, agentLogged: 5, customerConfirmed: 6 })).differencePoints,
  ).toBe(-10);
});

test('is undefined without issues, and when every issue is excluded', () => {
  expect(reason(0, 0, 0)).toEqual(['nothing-to-count', 'issues']);
  expect(reason(25, 0, 25)).toEqual(['all-excluded', 'excluded']);
});

test('says which counts contradict each other', () => {
  expect(reason(800, 10, 801)).toEqual(['more-excluded-than-issues', 'excluded']);
  expect(reason(800, 801, 0)).toEqual(['more-resolved-than-issues', 'resolved']);
  expect(reason(800, 790, 25)).toEqual(['more-resolved-than-eligible', 'resolved']);
  expect(reason(800, 775, 25)).toBe('valid');
  expect(reason(800, -1, 25)).toEqual(['negative', 'resolved']);
});

test('two views need cases, and no more solved than there were', () => {
  expect(resolutionViews({ cases: 0, agentLogged: 0, customerConfirmed: 0 })).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'cases' },
  });
  expect(resolutionViews({ cases: 5, agentLogged: 6, customerConfirmed: 1 })).toEqual({
    valid: false,
    problem: { reason: 'more-than-total', field: 'agentLogged' },
  });
  expect(resolutionViews({ cases: 5, agentLogged: 1, customerConfirmed: 6 })).toEqual({
    valid: false,
    problem: { reason: 'more-than-total', field: 'customerConfirmed' },
  });
});

describe('whatever the counts', () => {
  test('no input gives NaN or infinity', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (one, two, three) => {
        expectSound(firstContactResolution({ issues: one, resolved: two, excluded: three }));
        expectSound(resolutionViews({ cases: one, agentLogged: two, customerConfirmed: three }));
      }),
    );
  });
  test('shares stay between 0 and 1, and net is never below gross', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000), (resolved, open, excluded) => {
        fc.pre(resolved + open > 0);
        const issues = resolved + open + excluded;
        const result = valueOf(firstContactResolution({ issues, resolved, excluded }));
        expect(result.grossShare).toBeGreaterThanOrEqual(0);
        expect(result.netShare).toBeGreaterThanOrEqual(result.grossShare);
        expect(result.netShare).toBeLessThanOrEqual(1);
        expect(result.eligible).toBe(resolved + open);
      }),
    );
  });
  test('two periods together have a share between those of each', () => {
    const period = fc
      .tuple(fc.nat(10_000), fc.nat(10_000), fc.nat(10_000))
      .filter(([resolved, open]) => resolved + open > 0);
    const shares = ([resolved, open, excluded]: [number, number, number]) =>
      valueOf(firstContactResolution({ issues: resolved + open + excluded, resolved, excluded }));
    fc.assert(
      fc.property(period, period, (first, second) => {
        const both = shares([first[0] + second[0], first[1] + second[1], first[2] + second[2]]);
        for (const kind of ['grossShare', 'netShare'] as const) {
          const [low, high] = [shares(first)[kind], shares(second)[kind]].sort((a, b) => a - b);
          expect(both[kind]).toBeGreaterThanOrEqual(low ?? Number.NaN);
          expect(both[kind]).toBeLessThanOrEqual(high ?? Number.NaN);
        }
      }),
    );
  });
  test('the difference of two views is that of their shares', () => {
    fc.assert(
      fc.property(anyCount, anyCount, anyCount, (agentLogged, customerConfirmed, more) => {
        const cases = Math.max(agentLogged, customerConfirmed, more);
        fc.pre(cases > 0);
        const result = valueOf(resolutionViews({ cases, agentLogged, customerConfirmed }));
        expect(result.differencePoints).toBeCloseTo(
          100 * (result.agentShare - result.customerShare),
          9,
        );
        expect(Math.abs(result.differencePoints)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
