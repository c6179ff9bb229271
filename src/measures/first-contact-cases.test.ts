import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstContactCases, type Issue } from './first-contact-cases';
import { expectSound, valueOf } from './sound.test-parts';

const solved = (opened: number): Issue => ({ opened, confirmed: true });
const log = (issues: Issue[], today = 21) => firstContactCases({ issues, windowDays: 7, today });

test('seven issues, two of them too young to tell', () => {
  const issues = [
    solved(2),
    { opened: 5, cameBack: 9, confirmed: false },
    solved(9),
    { opened: 13, confirmed: true, excluded: true },
    ...[14, 17, 20].map(solved),
  ];
  expect(valueOf(log(issues))).toEqual({
    issues: 5,
    resolved: 3,
    excluded: 1,
    eligible: 4,
    grossShare: 0.6,
    netShare: 0.75,
    tooEarly: 2,
  });
});

test('issues opened less than the window before the cut-off are left out, also those that have failed already', () => {
  const failed = { opened: 15, cameBack: 16, confirmed: false };
  expect(valueOf(log([solved(14), solved(15)]))).toMatchObject({
    issues: 1,
    tooEarly: 1,
    netShare: 1,
  });
  expect(valueOf(log([solved(14), failed]))).toMatchObject({ issues: 1, tooEarly: 1, netShare: 1 });
  expect(valueOf(log([solved(14), failed], 22))).toMatchObject({
    issues: 2,
    tooEarly: 0,
    netShare: 0.5,
  });
});

test('whoever comes back after the window has a new issue; whoever does not confirm is not solved', () => {
  expect(valueOf(log([{ opened: 1, cameBack: 8, confirmed: true }]))).toMatchObject({
    resolved: 0,
  });
  expect(valueOf(log([{ opened: 1, cameBack: 8.5, confirmed: true }]))).toMatchObject({
    resolved: 1,
  });
  expect(valueOf(log([{ opened: 1, confirmed: false }]))).toMatchObject({ resolved: 0 });
});

test('what cannot be counted is named with its place', () => {
  const problemOf = (issues: unknown, rest = {}) =>
    firstContactCases({ issues, windowDays: 7, today: 21, ...rest } as never);
  expect(problemOf([])).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'issues' },
  });
  expect(problemOf([solved(20)])).toEqual({
    valid: false,
    problem: { reason: 'nothing-to-count', field: 'issues' },
  });
  expect(problemOf([{ ...solved(2), excluded: true }])).toEqual({
    valid: false,
    problem: { reason: 'all-excluded', field: 'excluded' },
  });
  expect(problemOf([solved(22)])).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'issues.0.opened' },
  });
  expect(problemOf([{ ...solved(2), cameBack: 1 }])).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'issues.0.cameBack' },
  });
  expect(problemOf([{ opened: 2 }])).toEqual({
    valid: false,
    problem: { reason: 'not-yes-or-no', field: 'issues.0.confirmed' },
  });
  expect(problemOf([{ ...solved(2), excluded: 'yes' }])).toEqual({
    valid: false,
    problem: { reason: 'not-yes-or-no', field: 'issues.0.excluded' },
  });
  expect(problemOf([solved(2)], { windowDays: 0 })).toEqual({
    valid: false,
    problem: { reason: 'not-positive', field: 'windowDays' },
  });
});

test('every issue is counted once, and a longer window never solves more of the same issues', () => {
  const day = fc.integer({ min: 0, max: 60 });
  const issue = fc.record({
    opened: day,
    later: fc.option(fc.nat(20), { nil: undefined }),
    confirmed: fc.boolean(),
    excluded: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(issue, { maxLength: 30 }),
      fc.integer({ min: 1, max: 10 }),
      (drawn, windowDays) => {
        const issues = drawn.map(
          ({ later, ...issue }): Issue =>
            later === undefined ? issue : { ...issue, cameBack: issue.opened + later },
        );
        const result = firstContactCases({ issues, windowDays, today: 100 });
        expectSound(result);
        const longer = firstContactCases({ issues, windowDays: windowDays + 5, today: 100 });
        if (!result.valid || !longer.valid) return;
        expect(result.value.issues + result.value.tooEarly).toBe(issues.length);
        expect(result.value.eligible + result.value.excluded).toBe(result.value.issues);
        expect(longer.value.resolved).toBeLessThanOrEqual(result.value.resolved);
      },
    ),
  );
});
