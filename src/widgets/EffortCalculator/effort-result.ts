import { customerEffortOne, customerEffortTwo, type Problem } from '../../measures';
import type { FillPattern } from '../charts/FillPattern';
import type { Version } from './fields';

/**
 * What both versions have in common, so that one picture serves them; `net` belongs to the second
 * only.
 */
export type EffortResult = {
  answers: number;
  mean: number;
  goodShare: number;
  badShare: number;
  net: number | undefined;
};

/** The results of one version; good is low effort in the first and easy in the second. */
export function effortResult(
  version: Version,
  counts: readonly number[],
): { value: EffortResult } | { problem: Problem } {
  if (version === '1') {
    const measured = customerEffortOne({ counts });
    if (!measured.valid) return measured;
    const { answers, mean, lowEffortShare, highEffortShare } = measured.value;
    return {
      value: {
        answers,
        mean,
        goodShare: lowEffortShare,
        badShare: highEffortShare,
        net: undefined,
      },
    };
  }
  const measured = customerEffortTwo({ counts });
  if (!measured.valid) return measured;
  const { answers, mean, easyShare, difficultShare, net } = measured.value;
  return { value: { answers, mean, goodShare: easyShare, badShare: difficultShare, net } };
}

/**
 * How a point of the scale is drawn: good answers filled, bad ones hatched. The direction turns
 * between the versions.
 */
export function lookOf(version: Version, point: number): FillPattern {
  if (version === '1') return point <= 2 ? 'solid' : point === 3 ? 'plain' : 'hatched';
  return point >= 5 ? 'solid' : point === 4 ? 'plain' : 'hatched';
}
