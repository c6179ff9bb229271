import type { ReactNode } from 'react';
import { useWords } from '../frame/words';
import styles from './Chart.module.css';

type Props = {
  /** unique within the widget */
  name: string;
  /** what the picture is, and what it shows in words */
  title: string;
  description: string;
  /** height in pixels; widths inside are per cent, so that lettering never shrinks on a phone */
  height: number;
  /** room at the left for the numbers of an upright axis */
  hasUprightAxis?: boolean;
  children: ReactNode;
};

/**
 * A picture of at most so many pixels may stay in view on a phone while the sliders below it move.
 */
const lowest = 280;

/**
 * The frame of a picture: named for screen readers, as wide as its place, lettering in the book's
 * size at any width.
 */
export function Chart({
  name,
  title,
  description,
  height,
  hasUprightAxis = false,
  children,
}: Props) {
  const { id } = useWords();
  const own = `${id}-${name}`;
  return (
    // a page translation would move lettering out of its place, and empties it in some browsers
    <div
      className={hasUprightAxis ? styles.plot : styles.chart}
      translate="no"
      data-low={height <= lowest || undefined}
    >
      <svg
        className={styles.drawing}
        width="100%"
        height={height}
        role="img"
        aria-labelledby={`${own}-title ${own}-description`}
      >
        <title id={`${own}-title`}>{title}</title>
        <desc id={`${own}-description`}>{description}</desc>
        {children}
      </svg>
    </div>
  );
}

/** A place along a scale as per cent of the chart's width. */
export function along(value: number, from: number, to: number): string {
  const share = (Math.min(to, Math.max(from, value)) - from) / (to - from);
  return `${Number((100 * share).toFixed(3))}%`;
}

/** A scale with its marks: a line, a short stroke and a number under each mark. */
export function Scale({
  top,
  from,
  to,
  marks,
}: {
  top: number;
  from: number;
  to: number;
  marks: readonly { value: number; label: string }[];
}) {
  return (
    <g>
      <line x1="0" x2="100%" y1={top} y2={top} stroke="var(--line-strong)" />
      {marks.map(({ value, label }) => (
        <g key={value}>
          <line
            x1={along(value, from, to)}
            x2={along(value, from, to)}
            y1={top}
            y2={top + 5}
            stroke="var(--line-strong)"
          />
          <text x={along(value, from, to)} y={top + 20} textAnchor="middle" fontSize="0.75rem">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
