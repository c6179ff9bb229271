import { fieldsOf, rangeProblem } from './inputs';
import { type Measured, valid } from './result';

export type ApostleType = {
  type: 'loyalist' | 'hostage' | 'mercenary' | 'defector';
  /**
   * Far enough into the corner for the article's loudest names: a loyalist who is an apostle, a
   * defector who is a terrorist.
   */
  isExtreme: boolean;
};

/** Where satisfaction and loyalty are cut in two: the middles of their scales. */
export const satisfactionCut = 3;
export const loyaltyCut = 0.5;
const apostleFrom = { satisfaction: 4.5, loyalty: 0.9 };
const terroristTo = { satisfaction: 1.5, loyalty: 0.1 };

/**
 * The type of a customer in the apostle model: content or not, staying or not. **The cuts are our
 * illustration**; the article names the types and draws no numbers.
 *
 * $$
 * \text{type}=
 * \begin{cases}
 * \text{loyalist}&s\ge3,\ \ell\ge0.5\\
 * \text{hostage}&s<3,\ \ell\ge0.5\\
 * \text{mercenary}&s\ge3,\ \ell<0.5\\
 * \text{defector}&s<3,\ \ell<0.5
 * \end{cases}
 * $$
 *
 * Units: satisfaction $s$ from 1 to 5, loyalty $\ell$ as the share that stays, from 0 to 1. An
 * apostle has a satisfaction of at least 4.5 and a loyalty of at least 0.9, a terrorist at most 1.5
 * and at most 0.1.
 * Edges: exactly on a cut counts as high; a value off its scale → `out-of-range`.
 *
 * Source: T. O. Jones and W. E. Sasser, Why Satisfied Customers Defect, 1995.
 */
export function apostleType(customer: {
  satisfaction: number;
  loyalty: number;
}): Measured<ApostleType> {
  const { satisfaction, loyalty } = fieldsOf(customer);
  const problem =
    rangeProblem({ satisfaction }, { from: 1, to: 5 }) ??
    rangeProblem({ loyalty }, { from: 0, to: 1 });
  if (problem) return { valid: false, problem };
  const isContent = satisfaction >= satisfactionCut;
  if (loyalty >= loyaltyCut)
    return valid({
      type: isContent ? 'loyalist' : 'hostage',
      isExtreme: satisfaction >= apostleFrom.satisfaction && loyalty >= apostleFrom.loyalty,
    });
  return valid({
    type: isContent ? 'mercenary' : 'defector',
    isExtreme: satisfaction <= terroristTo.satisfaction && loyalty <= terroristTo.loyalty,
  });
}
