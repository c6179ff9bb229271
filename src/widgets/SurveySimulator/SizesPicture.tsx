import { memo } from 'react';
import { along, Chart, Scale } from '../charts/Chart';
import { GapHatch } from '../charts/GapHatch';
import { Legend } from '../charts/Legend';
import { useWords } from '../frame/words';
import { type DescribedRun, histogram, marksIn, rangeOf } from './describe-run';

type Props = {
  runs: readonly DescribedRun[];
  truth: number;
  /** the share among those who answer, and how many of those invited they are */
  answererShare: number;
  responseRate: number;
};

const top = 22;
const row = 98;
const tallest = 44;
const bins = 30;
const outline = { stroke: 'var(--paper-raised)', strokeWidth: 3, paintOrder: 'stroke' } as const;

/**
 * The results of small, large and huge surveys one under the other: they crowd together, and the
 * hatched gap to the truth stays.
 */
export const SizesPicture = memo(function SizesPicture({
  runs,
  truth,
  answererShare,
  responseRate,
}: Props) {
  const { id, t, format } = useWords();
  const hatch = `${id}-sizes-hatch`;
  const ends = runs.flatMap(({ shares }) => shares.filter((share) => share !== null));
  const range = rangeOf([
    truth,
    answererShare,
    ends.reduce((least, one) => Math.min(least, one), 1),
    ends.reduce((max, one) => Math.max(max, one), 0),
  ]);
  const { from, to } = range;
  const foot = top + runs.length * row;
  const percent = (share: number | undefined, digits = 1) =>
    share === undefined ? t('widget.nothing') : format.percent(share, digits);
  const list = runs.map(({ sent, mean, low, high }) =>
    t('survey.picture.row', {
      sent: format.number(sent),
      mean: percent(mean),
      low: percent(low),
      high: percent(high),
    }),
  );
  const isLate = truth > (from + to) / 2;
  return (
    <div>
      <Chart
        name="sizes"
        title={t('survey.picture')}
        description={`${list.join('; ')}. ${t('survey.truth', { share: percent(truth) })}.`}
        height={foot + 26}
      >
        <GapHatch id={hatch} />
        {runs.map(({ sent, shares, coveredShare }, index) => {
          const y = top + index * row;
          const base = y + 34 + tallest;
          const counts = histogram(shares, range, bins);
          const max = Math.max(1, ...counts);
          const [left, right] = [Math.min(truth, answererShare), Math.max(truth, answererShare)];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a survey is its place; the numbers invited may be alike
            <g key={index}>
              {right > left && (
                <rect
                  x={along(left, from, to)}
                  y={base}
                  width={`${Number(((100 * (right - left)) / (to - from)).toFixed(3))}%`}
                  height="9"
                  fill={`url(#${hatch})`}
                  stroke="var(--ink-soft)"
                />
              )}
              {counts.map((count, bin) =>
                count > 0 ? (
                  <rect
                    // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place on the scale
                    key={bin}
                    x={`${Number(((100 * bin) / bins).toFixed(3))}%`}
                    y={Number((base - (tallest * count) / max).toFixed(2))}
                    width={`${Number((100 / bins).toFixed(3))}%`}
                    height={Number(((tallest * count) / max).toFixed(2))}
                    fill="var(--ink)"
                  />
                ) : null,
              )}
              <line x1="0" x2="100%" y1={base} y2={base} stroke="var(--line-strong)" />
              <line
                x1={along(truth, from, to)}
                x2={along(truth, from, to)}
                y1={y + 28}
                y2={base + 9}
                stroke="var(--accent)"
                strokeWidth="2.5"
              />
              <text x="0" y={y + 12} fontWeight="600" {...outline}>
                {t('survey.row', {
                  sent: format.number(sent),
                  answers: format.number(sent * responseRate),
                })}
              </text>
              <text x="0" y={y + 27} fontSize="0.75rem" {...outline}>
                {t('survey.row.covered', { covered: format.percent(coveredShare, 1) })}
              </text>
            </g>
          );
        })}
        <text
          x={along(truth, from, to)}
          y="12"
          textAnchor={isLate ? 'end' : 'start'}
          fontWeight="600"
        >
          {t('survey.truth', { share: format.percent(truth, 1) })}
        </text>
        <Scale
          top={foot}
          from={from}
          to={to}
          marks={marksIn(range).map((value) => ({ value, label: format.percent(value) }))}
        />
      </Chart>
      <Legend
        id={`${id}-sizes`}
        entries={[
          { name: t('survey.legend.surveys'), look: 'solid' },
          {
            name: t('survey.legend.bias'),
            text: t('survey.points', { points: format.signed(100 * (answererShare - truth), 1) }),
            look: 'hatched',
          },
        ]}
      />
    </div>
  );
});
