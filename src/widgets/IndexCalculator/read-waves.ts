import { indexDifference, indexInterval, type Problem } from '../../measures';
import type { IndexDifference, IndexInterval } from '../../measures/index-waves';
import type { Measured } from '../../measures/result';
import { numbersOf, type ValuesOf } from '../fields/fields';
import { type indexFields, publishedWeights } from './fields';

type IndexFields = ReturnType<typeof indexFields>;

/**
 * The index on screen and, when an earlier wave is open, the difference; or a field to correct, or
 * a measure's reason.
 */
export type Waves = {
  index: IndexInterval | undefined;
  difference: IndexDifference | undefined;
  problem: Problem | undefined;
};

/**
 * Both waves have the same weights and the same spread of answers, so that only customers can make
 * the difference.
 */
export function readWaves(fields: IndexFields, values: ValuesOf<IndexFields>): Waves {
  const own = numbersOf(fields.own, values.own)?.map((percent) => percent / 100);
  const weights = { equal: [1 / 3, 1 / 3, 1 / 3], published: publishedWeights, own }[
    values.weights
  ];
  const deviation = fields.deviation.parse(values.deviation);
  const wave = (means: 'means' | 'earlier', answers: 'answers' | 'earlierAnswers') => {
    const numbers = numbersOf(fields[means], values[means]);
    const people = fields[answers].parse(values[answers]);
    return numbers && weights && deviation.valid && people.valid
      ? { means: numbers, weights, deviation: deviation.value, answers: people.value }
      : undefined;
  };
  const now = wave('means', 'answers');
  const before = values.compare ? wave('earlier', 'earlierAnswers') : undefined;
  const index = now && indexInterval(now);
  const difference = now && before && indexDifference({ before, after: now });
  return {
    index: valueOf(index),
    difference: valueOf(difference),
    problem: problemOf(index) ?? problemOf(difference),
  };
}

const valueOf = <T>(measured: Measured<T> | undefined): T | undefined =>
  measured?.valid ? measured.value : undefined;
const problemOf = (measured: Measured<unknown> | undefined): Problem | undefined =>
  measured && !measured.valid ? measured.problem : undefined;
