import { GapHatch } from './GapHatch';

/**
 * How a group is drawn, so that groups differ without colour: filled, hatched, or only outlined.
 */
export type FillPattern = 'solid' | 'hatched' | 'plain';

/** The fill of a pattern, given the id of the hatching in the same picture. */
export const fillOf = (look: FillPattern, hatch: string): string =>
  ({ solid: 'var(--ink)', hatched: `url(#${hatch})`, plain: 'var(--paper-raised)' })[look];

/** A small sample of a pattern, for a legend. */
export function Swatch({ id, look }: { id: string; look: FillPattern }) {
  return (
    <svg width="18" height="14" aria-hidden="true" focusable="false">
      {look === 'hatched' && <GapHatch id={id} />}
      <rect x="0.5" y="0.5" width="17" height="13" fill={fillOf(look, id)} stroke="var(--ink)" />
    </svg>
  );
}
