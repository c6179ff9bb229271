import { fieldsOf, rangeProblem } from './inputs';
import { type Measured, valid } from './result';

/**
 * The risk priority number of failure mode and effects analysis (FMEA).
 *
 * $$\mathrm{RPN}=S\,O\,D$$
 *
 * The three ratings are ordinal, so the product ranks and does not measure: 10 · 1 · 1 is not as
 * bad as 1 · 10 · 1. Look at severity first.
 *
 * Units: severity, occurrence and detection (10: will not be noticed) as whole numbers from 1 to
 * 10; the product from 1 to 1000.
 * Edges: a rating beyond the scale → `out-of-range`.
 *
 * Source: D. H. Stamatis, Failure Mode and Effect Analysis, 2003.
 */
export function riskPriority(failure: {
  severity: number;
  occurrence: number;
  detection: number;
}): Measured<{ number: number }> {
  const { severity, occurrence, detection } = fieldsOf(failure);
  const problem = rangeProblem(
    { severity, occurrence, detection },
    { from: 1, to: 10, whole: true },
  );
  if (problem) return { valid: false, problem };
  return valid({ number: severity * occurrence * detection });
}
