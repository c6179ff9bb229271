import { Chart } from '../charts/Chart';
import { GapHatch } from '../charts/GapHatch';
import { useWords } from '../frame/words';
import type { Journey } from './journey';

type Props = { journey: Journey; description: string };

const lane = 46;
const lanes = ['does', 'front', 'back'] as const;
const foot = (place: number) => 20 + place * lane;

/**
 * The whole journey at a glance: a box where something is written, hatched where a promise has
 * nothing behind it, F and W where they belong.
 */
export function JourneyStrip({ journey: { steps }, description }: Props) {
  const { id, t } = useWords();
  const hatch = `${id}-strip-hatch`;
  const pitch = 100 / Math.max(4, steps.length);
  const x = (place: number, share: number) => `${Number((pitch * (place + share)).toFixed(3))}%`;
  const signOf = (step: Journey['steps'][number], side: (typeof lanes)[number]) =>
    side === 'does'
      ? step.waits
        ? 'W'
        : ''
      : step.fail.trim() !== '' && step.where === side
        ? 'F'
        : '';
  return (
    <Chart name="strip" title={t('journey.strip')} description={description} height={3 * lane + 8}>
      <GapHatch id={hatch} />
      {lanes.map((side, row) => (
        <text key={side} x="0" y={foot(row) - 6} fontSize="0.75rem" fill="var(--ink-soft)">
          {t(`journey.lane.${side}`)}
        </text>
      ))}
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <g key={index}>
          {lanes.map((side, row) => {
            const isWritten = step[side].trim() !== '';
            const isBare = side === 'back' && !isWritten && step.promise.trim() !== '';
            return (
              <g key={side}>
                {(isWritten || isBare) && (
                  <rect
                    x={x(index, 0.06)}
                    y={foot(row)}
                    width={`${Number((pitch * 0.88).toFixed(3))}%`}
                    height="20"
                    rx="3"
                    fill={
                      isBare
                        ? `url(#${hatch})`
                        : side === 'does'
                          ? 'var(--promised-soft)'
                          : 'var(--delivered-soft)'
                    }
                    stroke="var(--ink-soft)"
                  />
                )}
                <text x={x(index, 0.5)} y={foot(row) + 15} textAnchor="middle" fontWeight="700">
                  {signOf(step, side)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      <line
        x1="0"
        x2="100%"
        y1={foot(2) - 20}
        y2={foot(2) - 20}
        stroke="var(--ink)"
        strokeDasharray="6 4"
      />
    </Chart>
  );
}
