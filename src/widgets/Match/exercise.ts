import { noSigns, readSigns, writeSigns } from '../exercise/answer-signs';

/** An exercise as an island gets it: its texts in one language. */
export type Exercise = {
  /** what stands on either side */
  sides: { left: string; right: string };
  pairs: readonly { id: string; left: string; right: string; why: string }[];
  /** the language of the texts, when it is not that of the interface */
  textTag: string | undefined;
};

/** For each pair in the order of the file, the place of the pair whose right side was chosen for it. */
export type Partners = readonly (number | undefined)[];

export const noPartners = ({ pairs }: Exercise): string => noSigns(pairs.length);

export const readPartners = (text: string, { pairs }: Exercise): Partners | undefined =>
  readSigns(text, pairs.length, pairs.length);

export const writePartners = (partners: Partners): string => writeSigns(partners);

export type Verdict = 'right' | 'missed' | 'open';

/** What is known of each pair: an answer counts once it has been checked, and no longer when it has been changed since. */
export const verdictsOn = (chosen: Partners, checked: Partners): Verdict[] =>
  chosen.map((partner, place) =>
    partner === undefined || checked[place] !== partner
      ? 'open'
      : partner === place
        ? 'right'
        : 'missed',
  );

/** Letters for the right sides, in the order in which they are shown. */
export const letterOf = (turn: number): string => String.fromCharCode('A'.charCodeAt(0) + turn);
