import type { RepairedFailure } from '../../measures/recovery-illustration';
import { choiceField, numberField } from '../fields/fields';

export const maxEarlier = 5;

/**
 * What a reader can set: severity and fairness from 0 to 10. An author may write the same in the
 * tag.
 */
export function recoveryFields({
  tag,
  severity,
  earlierFailures,
  outcome,
  process,
  treatment,
  mayReturn,
  preventable,
}: RepairedFailure & { tag: string }) {
  const point = (initial: number) => numberField({ initial, from: 0, to: 10, step: 0.5, tag });
  return {
    severity: point(severity),
    earlier: numberField({ initial: earlierFailures, from: 0, to: maxEarlier, whole: true, tag }),
    mayReturn: choiceField(['no', 'yes'], mayReturn ? 'yes' : 'no'),
    preventable: choiceField(['no', 'yes'], preventable ? 'yes' : 'no'),
    outcome: point(outcome),
    process: point(process),
    treatment: point(treatment),
  };
}
