import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyPlan, maxSteps, missingParts, readPlan, words } from './plan';
import { anyPlan } from './plan.test-parts';

test('a plan comes back from the device as it was', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    }),
  );
});

test('what is no plan is not read as one', () => {
  const step = { what: '', owner: '', from: 1, to: 2 };
  for (const stored of [
    undefined,
    null,
    4,
    'plan',
    [],
    {},
    { ...emptyPlan, goal: 4 },
    { ...emptyPlan, steps: [] },
    { ...emptyPlan, decide: 14 },
  ])
    expect(readPlan(stored)).toBeUndefined();
  for (const wrong of [
    { ...step, from: 3 },
    { ...step, to: 14 },
    { ...step, from: 1.5 },
    { ...step, what: null },
    null,
  ])
    expect(readPlan({ ...emptyPlan, steps: [wrong] })).toBeUndefined();
  expect(readPlan({ ...emptyPlan, steps: Array(maxSteps + 1).fill(step) })).toBeUndefined();
});

test('a part of spaces is empty, and a step needs an owner', () => {
  expect(missingParts(emptyPlan)).toEqual([...words, 'steps']);
  const filled = {
    ...emptyPlan,
    ...Object.fromEntries(words.map((word) => [word, 'x'])),
    steps: [{ what: 'x', owner: ' ', from: 1, to: 2 }],
  };
  expect(missingParts(filled)).toEqual(['steps']);
});
