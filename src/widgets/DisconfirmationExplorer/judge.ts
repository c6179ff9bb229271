import {
  type Disconfirmation,
  type DisconfirmationWeights,
  disconfirmation,
} from '../../measures/disconfirmation';

/** A person's judgement, and what it would have been for any performance. */
export type Judgement = Disconfirmation & {
  name: string;
  expectation: number;
  curve: (readonly [performance: number, satisfaction: number])[];
};

const steps = 40;
const highest = 10;

/**
 * Judges one performance for a person of one expectation; undefined while a number cannot be used.
 */
export function judge(
  name: string,
  expectation: number,
  performance: number,
  weights: DisconfirmationWeights,
): Judgement | undefined {
  const measured = disconfirmation({ expectation, performance, weights });
  if (!measured.valid) return undefined;
  const places = [
    ...Array.from({ length: steps + 1 }, (_, step) => (highest * step) / steps),
    expectation,
  ].sort((a, b) => a - b);
  const curve = places.flatMap((place) => {
    const there = disconfirmation({ expectation, performance: place, weights });
    return there.valid ? [[place, there.value.satisfaction] as const] : [];
  });
  return { ...measured.value, name, expectation, curve };
}
