import { netPromoterScore } from '../../measures';
import type { Wave } from './read-wave';

/** The score of a wave with its counts; undefined while the wave has none. */
export function scoreOf(wave: Wave) {
  if (!('groups' in wave)) return undefined;
  const measured = netPromoterScore(wave.groups);
  return measured.valid ? { ...measured.value, groups: wave.groups } : undefined;
}

export type Score = NonNullable<ReturnType<typeof scoreOf>>;
