import { type KanoSummary, kanoSummary } from '../../measures/kano';
import type { Feature } from './read-features';

/** A feature with what its counts say; no summary when everybody's answer was R or Q. */
export type Placed = Feature & { summary: KanoSummary | undefined };

/** What the counts of a feature, in the order A O M I R Q, say. */
export function summaryOf(counts: readonly number[]) {
  const [
    attractive = 0,
    oneDimensional = 0,
    mustBe = 0,
    indifferent = 0,
    reverse = 0,
    questionable = 0,
  ] = counts;
  return kanoSummary({ attractive, oneDimensional, mustBe, indifferent, reverse, questionable });
}

export function placeFeatures(features: readonly Feature[]): Placed[] {
  return features.map((feature) => {
    const measured = summaryOf(feature.counts);
    return { ...feature, summary: measured.valid ? measured.value : undefined };
  });
}

/** The letter of a clear category, both letters of one that is not. */
export function lettersOf({ category, runnerUp, clear }: KanoSummary): string {
  return clear ? category : `${category}/${runnerUp}`;
}
