import { readSigns } from '../exercise/answer-signs';
import type { Engine } from '../exercise/engine';
import { playOrder } from '../exercise/play-order';

/** Pairs of a left and a right side, as the island gets them: texts in one language. */
export type MatchExercise = {
  /** what stands on either side */
  sides: { left: string; right: string };
  pairs: readonly { id: string; left: string; right: string; why: string }[];
  /** the language of the texts, when it is not that of the interface */
  textTag: string | undefined;
};

/** The index of the pair whose right side was chosen for a left side. */
export type Partner = number | undefined;

/**
 * The play order is that of the right sides. A partner counts only as it was when it was checked.
 */
export const matchEngine = ({ pairs }: MatchExercise): Engine<Partner> => ({
  order: playOrder(pairs.map(({ id }) => id)),
  start: pairs.map(() => undefined),
  judge: (partners, checked) =>
    partners.map((partner, index) => {
      if (partner === undefined || checked[index] !== partner) return 'open';
      return partner === index ? 'right' : 'missed';
    }),
});

export const readPartners = (text: string, { pairs }: MatchExercise) =>
  readSigns(text, pairs.length, pairs.length);

/** Letters for the right sides, in the order in which they are shown. */
export const letterOf = (turn: number): string => String.fromCharCode('A'.charCodeAt(0) + turn);
