/**
 * The colours of a diagram. Mermaid computes with colours and would choke on `var(…)`, so it draws with a colour
 * that nothing else uses, and baking puts the book's token in its place: one picture serves light and dark.
 */
export const inks = {
  ink: ['#010101', 'var(--ink)'],
  line: ['#010202', 'var(--ink-soft)'],
  border: ['#010303', 'var(--line-strong)'],
  paper: ['#fefefd', 'var(--paper)'],
  raised: ['#fdfdfa', 'var(--paper-raised)'],
  sunk: ['#fdfcf9', 'var(--paper-sunk)'],
  quiet: ['#010404', 'var(--ink-soft)'],
  promised: ['#010505', 'var(--promised)'],
  promisedSoft: ['#fcfbf8', 'var(--promised-soft)'],
  delivered: ['#010606', 'var(--delivered)'],
  deliveredSoft: ['#fbfaf7', 'var(--delivered-soft)'],
  accent: ['#010707', 'var(--accent)'],
  accentSoft: ['#faf9f6', 'var(--accent-soft)'],
} as const satisfies Record<string, readonly [drawn: string, printed: string]>;

type Ink = keyof typeof inks;

/** The colour that Mermaid draws with. */
export const drawn = (name: Ink): string => inks[name][0];

/** From the colour that Mermaid drew to the one that is printed. */
export const printed: Record<string, string> = Object.fromEntries(Object.values(inks));
