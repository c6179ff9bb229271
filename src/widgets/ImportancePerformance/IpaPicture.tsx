import { memo } from 'react';
import type { Quadrant } from '../../measures/importance-performance';
import { Plot } from '../parts/Plot';
import { Dot, Rule } from '../parts/PlotMarks';
import { percentOf, plotScale } from '../parts/plot-scale';
import { useWords } from '../parts/words';
import { type ScaleChoice, scales } from './fields';
import styles from './ImportancePerformance.module.css';
import { type Obstacle, placeLabels, widthOf } from './place-labels';
import type { IpaChart, Placed } from './read-survey';

type Props = { chart: IpaChart; scale: ScaleChoice };

const height = 340;
const top = 26;
const foot = top + height;
const longestName = 20;
const outline = { stroke: 'var(--paper-raised)', strokeWidth: 3, paintOrder: 'stroke' } as const;

/** Each field has a mark of its own, so that a point says where it belongs without colour. */
export const marks = { concentrate: 'diamond', keep: 'circle', 'low-priority': 'square', overkill: 'triangle' } as const satisfies Record<Quadrant, string>;
export const quadrants: readonly Quadrant[] = ['concentrate', 'keep', 'low-priority', 'overkill'];
const corners: Record<Quadrant, { isRight: boolean; isUpper: boolean }> = {
  concentrate: { isRight: false, isUpper: true },
  keep: { isRight: true, isUpper: true },
  'low-priority': { isRight: false, isUpper: false },
  overkill: { isRight: true, isUpper: false },
};

/** Performance to the right, importance upwards; names stand where they cover nothing, or become numbers explained below. */
export const IpaPicture = memo(function IpaPicture({ chart, scale }: Props) {
  const { t, format } = useWords();
  const { attributes, importanceLine, performanceLine } = chart;
  const x = axisOf([...attributes.map(({ performance }) => performance), performanceLine], scale);
  const y = axisOf([...attributes.map(({ importance }) => importance), importanceLine], scale);
  const { across, down } = plotScale({ x: { ...x, label: '' }, y: { ...y, label: '' }, top, foot });
  const points = attributes.map((attribute) => ({ across: across(attribute.performance), down: down(attribute.importance) }));
  const obstacles = [
    ...y.ticks.map((value): Obstacle => ({ across: 0, down: down(value), left: 8, right: 16, above: 16, below: 0 })),
    ...quadrants.map((quadrant) => cornerBox(quadrant, widthOf(t(`ipa.${quadrant}`)))),
  ];
  const names = attributes.map(nameOf);
  const places = placeLabels(
    points.map((point, place) => ({ ...point, width: widthOf(names[place] ?? '') })),
    { top, bottom: foot },
    obstacles,
  );
  const numbered = attributes.flatMap((_, place) => (places[place] ? [] : [place]));
  return (
    <div>
      <Plot
        name="chart"
        title={t('ipa.picture')}
        description={attributes.map(({ name, quadrant }) => `${name}: ${t(`ipa.${quadrant}`)}`).join('; ')}
        height={height}
        x={{ ...x, label: `${t('ipa.performance')} →` }}
        y={{ ...y, label: `↑ ${t('ipa.importance')}` }}
      >
        {quadrants.map((quadrant) => {
          const { isRight, isUpper } = corners[quadrant];
          return (
            <text
              key={quadrant}
              className={styles.field}
              x={isRight ? '100%' : '0'}
              y={isUpper ? top + 16 : foot - 9}
              dx={isRight ? 0 : 20}
              textAnchor={isRight ? 'end' : 'start'}
              {...outline}
            >
              {t(`ipa.${quadrant}`)}
            </text>
          );
        })}
        <Rule x={performanceLine} look="solid" />
        <Rule y={importanceLine} look="solid" />
        {attributes.map(({ importance }, place) => {
          const at = places[place];
          const point = points[place];
          if (!at?.isFar || !point) return null;
          const nameY = point.down + at.dy - (at.dy > 0 ? 12 : -4);
          // biome-ignore lint/suspicious/noArrayIndexKey: an attribute is a line of the text
          return <line key={place} x1={percentOf(point.across)} x2={percentOf(point.across)} y1={down(importance)} y2={nameY} stroke="var(--ink-soft)" />;
        })}
        {attributes.map(({ importance, performance, quadrant }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an attribute is a line of the text
          <Dot key={place} x={performance} y={importance} mark={marks[quadrant]} />
        ))}
        {attributes.map((_, place) => {
          const at = places[place] ?? { dx: 0, dy: -10, anchor: 'middle' };
          const point = points[place];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an attribute is a line of the text
            <text key={place} x={percentOf(point?.across ?? 0)} y={point?.down} dx={at.dx} dy={at.dy} textAnchor={at.anchor} fontWeight="600" {...outline}>
              {places[place] ? names[place] : place + 1}
            </text>
          );
        })}
      </Plot>
      {numbered.length > 0 && (
        <p className={styles.key}>{numbered.map((place) => t('ipa.number', { place: format.number(place + 1), name: names[place] ?? '' })).join(', ')}</p>
      )}
    </div>
  );
});

/** Short enough for the picture, with a question mark where the field is a matter of luck. */
function nameOf({ name, borderline }: Placed): string {
  const short = name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
  return borderline ? `${short} ?` : short;
}

/** The part of the scale that holds all values with some room around them, and whole numbers along it. */
function axisOf(values: readonly number[], scale: ScaleChoice) {
  const ends = scales[scale];
  const step = ends.to - ends.from > 10 ? 10 : 1;
  const from = Math.max(ends.from, step * Math.floor(Math.min(...values) / step - 0.3));
  const to = Math.min(ends.to, Math.max(from + step, step * Math.ceil(Math.max(...values) / step + 0.3)));
  return { from, to, ticks: Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, place) => from + place * step) };
}

/** Where a field's name stands, so that no other name covers it. */
function cornerBox(quadrant: Quadrant, width: number): Obstacle {
  const { isRight, isUpper } = corners[quadrant];
  return { across: isRight ? 1 : 0, down: isUpper ? top + 16 : foot - 9, left: isRight ? width : 0, right: isRight ? 0 : width + 20, above: 13, below: 4 };
}
