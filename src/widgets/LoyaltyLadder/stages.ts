import type { LanguagePath } from '../../languages';

/**
 * The places a person can hold, in the order of reading: Griffin's seven, then those who stopped.
 */
export const stages = [
  'suspect',
  'prospect',
  'disqualified-prospect',
  'first-time-customer',
  'repeat-customer',
  'client',
  'advocate',
  'lapsed',
] as const;

export type Stage = (typeof stages)[number];

/** A stage's name in every language of the book. */
export type StageNames = Record<Stage, Record<LanguagePath, string>>;

/** The rungs from the lowest up; the other two places lie beside the ladder. */
export const rungs = stages.filter((stage) => !isBeside(stage));

export function isBeside(stage: Stage): boolean {
  return stage === 'disqualified-prospect' || stage === 'lapsed';
}

/** What a person at a stage goes by: what was promised, what was delivered, or neither any more. */
export function basisOf(stage: Stage): 'promised' | 'delivered' | 'beside' {
  if (isBeside(stage)) return 'beside';
  return stage === 'suspect' || stage === 'prospect' ? 'promised' : 'delivered';
}

/** A name without what stands in brackets at its end, for the narrow places of the picture. */
export const shortName = (name: string): string => name.replace(/\s*[（(][^（(]*[)）]$/, '');
