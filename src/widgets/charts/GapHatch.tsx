type Props = {
  /** the id that a fill refers to: `url(#…)` */
  id: string;
};

/** The book's mark for a gap, to be placed inside an SVG and used as a fill. */
export function GapHatch({ id }: Props) {
  return (
    <defs>
      <pattern
        id={id}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="7" fill="var(--paper-raised)" />
        <rect width="1.5" height="7" fill="var(--ink-soft)" />
      </pattern>
    </defs>
  );
}
