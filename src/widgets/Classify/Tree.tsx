import { useMemo } from 'react';
import { Chart } from '../charts/Chart';
import { useWords } from '../frame/words';
import type { ClassifyExercise, Path } from './classify-exercise';
import { layOut, type Spot } from './lay-out';

type Props = { exercise: ClassifyExercise; path: Path; sentence: string };

const pitch = 24;
/** The questions take this share of the width, the names of the ends the rest. */
const share = 34;

/**
 * The tree of questions from left to right, the way taken so far in a heavy line, the names of the
 * ends at their own height.
 */
export function Tree({ exercise, path, sentence }: Props) {
  const { t } = useWords();
  const { spots, lines, depth } = useMemo(() => layOut(exercise), [exercise]);
  const x = (spot: Spot) => `${Number((1 + (share * spot.depth) / depth).toFixed(3))}%`;
  const y = (spot: Spot) => (spot.line + 0.5) * pitch;
  const isTaken = (spot: Spot) =>
    spot.path.length <= path.length && spot.path.every((answer, turn) => answer === path[turn]);
  const isHere = (spot: Spot) => isTaken(spot) && spot.path.length === path.length;
  return (
    <Chart name="tree" title={t('classify.tree')} description={sentence} height={lines * pitch}>
      {/* what has been taken is drawn last, over the rest */}
      {[...spots]
        .sort((a, b) => Number(isTaken(a)) - Number(isTaken(b)))
        .map((spot) => (
          <g key={spot.path.join()} lang={exercise.textTag}>
            {spot.parent && (
              <line
                x1={x(spot.parent)}
                y1={y(spot.parent)}
                x2={x(spot)}
                y2={y(spot)}
                stroke={isTaken(spot) ? 'var(--ink)' : 'var(--line-strong)'}
                strokeWidth={isTaken(spot) ? 3 : 1}
              />
            )}
          </g>
        ))}
      {spots.map((spot) => (
        <g key={spot.path.join()} lang={exercise.textTag}>
          <circle
            cx={x(spot)}
            cy={y(spot)}
            r={isHere(spot) ? 6 : 4}
            fill={isTaken(spot) ? 'var(--ink)' : 'var(--paper-raised)'}
            stroke={
              isHere(spot) ? 'var(--accent)' : isTaken(spot) ? 'var(--ink)' : 'var(--line-strong)'
            }
            strokeWidth={isHere(spot) ? 3 : 1}
          />
          {spot.name !== undefined && (
            <svg x={x(spot)} y={y(spot)} overflow="visible">
              <text x="11" dy="0.35em" fontWeight={isHere(spot) ? 700 : 400}>
                {spot.name}
              </text>
            </svg>
          )}
        </g>
      ))}
    </Chart>
  );
}
