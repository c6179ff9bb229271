import { fieldsOf, positiveProblem, rangeProblem } from './inputs';
import { type Measured, valid } from './result';

/**
 * **Our illustration, not data**: loyalty as a curve over satisfaction, whose bend depends on how
 * free customers are to leave.
 *
 * $$L(s)=\left(\frac{s-1}{4}\right)^{k},\qquad s\in[1,5]$$
 *
 * With $k>1$ customers can choose, and only the very satisfied are loyal; with $k=1$ the line is
 * straight; with $k<1$ they are captive and stay although dissatisfied. Since the curve bends, the
 * loyalty of the mean satisfaction is not the mean loyalty.
 *
 * Units: satisfaction from 1 to 5, steepness $k$ above 0; loyalty from 0 to 1, rising with
 * satisfaction from 0 at 1 to 1 at 5.
 * Edges: satisfaction off the scale → `out-of-range`; steepness of 0 or less → `not-positive`.
 *
 * Source: the shapes are those that T. O. Jones and W. E. Sasser draw in Why Satisfied Customers
 * Defect, 1995; the equation is ours, as they print none.
 */
export function satisfactionLoyalty(customer: {
  satisfaction: number;
  steepness: number;
}): Measured<{ loyalty: number }> {
  const { satisfaction, steepness } = fieldsOf(customer);
  const problem =
    rangeProblem({ satisfaction }, { from: 1, to: 5 }) ?? positiveProblem({ steepness });
  if (problem) return { valid: false, problem };
  return valid({ loyalty: ((satisfaction - 1) / 4) ** steepness });
}
