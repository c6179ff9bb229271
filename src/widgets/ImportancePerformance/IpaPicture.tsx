import { memo } from 'react';
import type { Quadrant } from '../../measures/importance-performance';
import { Plot } from '../charts/Plot';
import { Dot, Rule } from '../charts/PlotMarks';
import { percentOf, plotScale, usePlotScale } from '../charts/plot-scale';
import { useWords } from '../frame/words';
import { type ScaleChoice, scales } from './fields';
import styles from './ImportancePerformance.module.css';
import { type Named, type Obstacle, type Place, placeLabels, widthOf } from './place-labels';
import type { IpaChart, Placed } from './read-survey';
import { quadrants } from './summary';

type Props = { chart: IpaChart; scale: ScaleChoice };

const height = 340;
const longestName = 20;
const widest = 2000;
/** Pixels between a field's name and the edges of the plot. */
const [inset, below, above] = [6, 18, 9];
const outline = { stroke: 'var(--paper-raised)', strokeWidth: 3, paintOrder: 'stroke' } as const;

/** Each field has a mark of its own, so that a point says where it belongs without colour. */
const marks = {
  concentrate: 'diamond',
  keep: 'circle',
  'low-priority': 'square',
  overkill: 'triangle',
} as const satisfies Record<Quadrant, string>;
const corners: Record<Quadrant, { isRight: boolean; isUpper: boolean }> = {
  concentrate: { isRight: false, isUpper: true },
  keep: { isRight: true, isUpper: true },
  'low-priority': { isRight: false, isUpper: false },
  overkill: { isRight: true, isUpper: false },
};

/**
 * Performance to the right, importance upwards; names stand where they cover nothing, or become
 * numbers explained below.
 */
export const IpaPicture = memo(function IpaPicture({ chart, scale }: Props) {
  const { t } = useWords();
  const { attributes, importanceLine, performanceLine } = chart;
  const x = axisOf([...attributes.map(({ performance }) => performance), performanceLine], scale);
  const y = axisOf([...attributes.map(({ importance }) => importance), importanceLine], scale);
  // Names are placed as if the plot began at the top of the picture; where it really begins is
  // known inside it.
  const { across, down } = plotScale({
    x: { ...x, label: '' },
    y: { ...y, label: '' },
    top: 0,
    foot: height,
  });
  const at = attributes.map(({ importance, performance }) => ({
    across: across(performance),
    down: down(importance),
  }));
  const lines: Obstacle[] = [
    { across: across(performanceLine), down: 0, left: 1, right: 1, above: 0, below: height },
    { across: 0, down: down(importanceLine), left: 0, right: widest, above: 1, below: 1 },
  ];
  const obstacles = [
    ...quadrants.map((quadrant) => cornerBox(quadrant, widthOf(t(`ipa.${quadrant}`)))),
    ...lines,
  ];
  const { names, places } = placeNames(at, attributes.map(nameOf), obstacles);
  const numbered = attributes.flatMap((_, index) =>
    names[index] === numberOf(index) ? [index] : [],
  );
  return (
    <div>
      <Plot
        name="chart"
        title={t('ipa.picture')}
        description={attributes
          .map(({ name, quadrant }) => `${name}: ${t(`ipa.${quadrant}`)}`)
          .join('; ')}
        height={height}
        x={{ ...x, label: `${t('ipa.performance')} →` }}
        y={{ ...y, label: `↑ ${t('ipa.importance')}` }}
      >
        <Rule x={performanceLine} look="solid" />
        <Rule y={importanceLine} look="solid" />
        {quadrants.map((quadrant) => (
          <FieldName key={quadrant} quadrant={quadrant} />
        ))}
        {attributes.map(({ importance, performance, quadrant }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an attribute is a line of the text
          <Dot key={index} x={performance} y={importance} mark={marks[quadrant]} />
        ))}
        {at.map((point, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an attribute is a line of the text
          <Name key={index} point={point} at={places[index]} text={names[index] ?? ''} />
        ))}
      </Plot>
      {numbered.length > 0 && (
        <p className={styles.key}>
          {numbered
            .map((place) =>
              t('ipa.number', { place: numberOf(place), name: attributes[place]?.name ?? '' }),
            )
            .join(', ')}
        </p>
      )}
    </div>
  );
});

type Spot = Pick<Named, 'across' | 'down'>;

const numberOf = (place: number) => String(place + 1);

/**
 * Names with their places; where there is no room for a name its number stands, which is so short
 * that it finds one nearly always.
 */
function placeNames(
  spots: readonly Spot[],
  full: readonly string[],
  obstacles: readonly Obstacle[],
): { names: string[]; places: (Place | undefined)[] } {
  const place = (names: readonly string[]) =>
    placeLabels(
      spots.map((spot, index) => ({ ...spot, width: widthOf(names[index] ?? '') })),
      { top: 0, bottom: height },
      obstacles,
    );
  const first = place(full);
  if (!first.includes(undefined)) return { names: [...full], places: first };
  const names = full.map((name, index) => (first[index] ? name : numberOf(index)));
  const second = place(names);
  // The short ones may have taken somebody's place.
  return {
    names: names.map((name, index) => (second[index] ? name : numberOf(index))),
    places: second,
  };
}

/** Where the name of a field stands: in its outer corner. */
function FieldName({ quadrant }: { quadrant: Quadrant }) {
  const { t } = useWords();
  const { top, foot } = usePlotScale();
  const { isRight, isUpper } = corners[quadrant];
  return (
    <text
      className={styles.field}
      x={isRight ? '100%' : '0'}
      y={isUpper ? top + below : foot - above}
      dx={isRight ? -inset : inset}
      textAnchor={isRight ? 'end' : 'start'}
      {...outline}
    >
      {t(`ipa.${quadrant}`)}
    </text>
  );
}

/**
 * The name of a point at its place, with a line to it when that is far; a number without a place
 * stands above its point.
 */
function Name({
  point,
  at = { dx: 0, dy: -10, anchor: 'middle', isFar: false },
  text,
}: {
  point: Spot;
  at: Place | undefined;
  text: string;
}) {
  const { top } = usePlotScale();
  const x = percentOf(point.across);
  const y = Number((top + point.down).toFixed(2));
  return (
    <g>
      {at.isFar && (
        <line
          x1={x}
          x2={x}
          y1={y}
          y2={y + at.dy - (at.dy > 0 ? 12 : -4)}
          stroke="var(--ink-soft)"
        />
      )}
      <text x={x} y={y} dx={at.dx} dy={at.dy} textAnchor={at.anchor} fontWeight="600" {...outline}>
        {text}
      </text>
    </g>
  );
}

/** Short enough for the picture, with a question mark where the field is a matter of luck. */
function nameOf({ name, borderline }: Placed): string {
  const short = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  return borderline ? `${short} ?` : short;
}

/**
 * The part of the scale that holds all values with some room around them, and whole numbers along
 * it.
 */
function axisOf(values: readonly number[], scale: ScaleChoice) {
  const ends = scales[scale];
  const step = ends.to - ends.from > 10 ? 10 : 1;
  const from = Math.max(ends.from, step * Math.floor(Math.min(...values) / step - 0.3));
  const to = Math.min(
    ends.to,
    Math.max(from + step, step * Math.ceil(Math.max(...values) / step + 0.3)),
  );
  return {
    from,
    to,
    ticks: Array.from(
      { length: Math.floor((to - from) / step) + 1 },
      (_, index) => from + index * step,
    ),
  };
}

/** Where a field's name stands, so that no other name covers it. */
function cornerBox(quadrant: Quadrant, width: number): Obstacle {
  const { isRight, isUpper } = corners[quadrant];
  const size = width + inset;
  return {
    across: isRight ? 1 : 0,
    down: isUpper ? below : height - above,
    left: isRight ? size : 0,
    right: isRight ? 0 : size,
    above: 13,
    below: 4,
  };
}
