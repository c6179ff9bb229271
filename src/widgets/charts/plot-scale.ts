import { ticks } from 'd3-array';
import { createContext, useContext } from 'react';

/**
 * One direction of a plot: what it measures, from where to where, and how its numbers are written.
 */
export type Axis = {
  from: number;
  to: number;
  label: string;
  show?: ((value: number) => string) | undefined;
  /** the values that bear a number; round ones when left out */
  ticks?: readonly number[] | undefined;
};

/** Where values lie in a plot: across as a share of the width from 0 to 1, down in pixels. */
export type PlotScale = {
  across: (x: number) => number;
  down: (y: number) => number;
  top: number;
  foot: number;
};

/** The values that bear a number: those asked for, or about `count` round ones within the axis. */
export const marksOf = ({ from, to, ticks: asked }: Axis, count: number): readonly number[] =>
  asked ?? ticks(from, to, count);

const within = (value: number, { from, to }: Axis) => {
  // a value off the axis is drawn at its end; a plot never grows past its frame
  const share = to > from ? (value - from) / (to - from) : 0;
  return Math.min(1, Math.max(0, share));
};

export function plotScale({
  x,
  y,
  top,
  foot,
}: {
  x: Axis;
  y: Axis;
  top: number;
  foot: number;
}): PlotScale {
  return {
    across: (value) => within(value, x),
    down: (value) => foot - (foot - top) * within(value, y),
    top,
    foot,
  };
}

/** A share of the width for an SVG attribute. */
export const percentOf = (share: number): string => `${Number((100 * share).toFixed(3))}%`;

const context = createContext<PlotScale | undefined>(undefined);

export const PlotScaleProvider = context.Provider;

/** The scale of the plot around a mark. */
export function usePlotScale(): PlotScale {
  const scale = useContext(context);
  if (scale === undefined) throw new Error('A mark stands outside <Plot>.');
  return scale;
}

/**
 * Colours of marks: the book's two, ink for anything else; a mark differs by its line or its shape
 * as well.
 */
export type Tone = 'ink' | 'soft' | 'promised' | 'delivered' | 'accent';

export const colourOf = (tone: Tone): string =>
  tone === 'soft' ? 'var(--ink-soft)' : `var(--${tone})`;
