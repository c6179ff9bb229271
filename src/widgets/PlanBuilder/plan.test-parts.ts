import fc from 'fast-check';
import { maxSteps, type Plan, weeks, words } from './plan';

/** Plans as no author would write them. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    ...Object.fromEntries(
      words.map((word) => [word, fc.string({ unit: 'grapheme', maxLength: 40 })]),
    ),
    steps: fc.array(
      fc
        .record({
          what: fc.string(),
          owner: fc.string(),
          from: fc.integer({ min: 1, max: weeks }),
          length: fc.nat(weeks),
        })
        .map(({ what, owner, from, length }) => ({
          what,
          owner,
          from,
          to: Math.min(weeks, from + length),
        })),
      { minLength: 1, maxLength: maxSteps },
    ),
    decide: fc.integer({ min: 1, max: weeks }),
  })
  .map((plan) => plan as unknown as Plan);
