import type { campaignTrial } from '../../measures/campaign-trial';
import { Chart } from '../charts/Chart';
import { GapHatch } from '../charts/GapHatch';
import { useWords } from '../frame/words';
import { writeRate } from './write-rate';

export type Result = Extract<ReturnType<typeof campaignTrial>, { valid: true }>['value'];

type Props = { result: Result };

const row = 56;

/** The two shares of buyers, one under the other: hatched what the campaign added, dashed what it lost. */
export function UpliftPicture({ result }: Props) {
  const { id, t, format } = useWords();
  const hatch = `${id}-uplift-hatch`;
  const { treatedRate, controlRate } = result;
  const largest = Math.max(treatedRate, controlRate) || 1;
  const wide = (share: number) => `${Number(((100 * share) / largest).toFixed(3))}%`;
  const anyway = Math.min(treatedRate, controlRate);
  const bars = [
    { name: t('uplift.bar.treated'), rate: treatedRate },
    { name: t('uplift.bar.control'), rate: controlRate },
  ];
  return (
    <Chart
      name="bars"
      title={t('uplift.picture')}
      description={bars.map(({ name, rate }) => `${name} ${writeRate(rate, format)}`).join(', ')}
      height={2 * row + 8}
    >
      <GapHatch id={hatch} />
      {bars.map(({ name, rate }, index) => (
        <g key={name}>
          <text x="0" y={index * row + 16}>
            {name}
          </text>
          <text x="100%" y={index * row + 16} textAnchor="end" fontWeight="600">
            {writeRate(rate, format)}
          </text>
          {rate > 0 && (
            <rect
              x="0"
              y={index * row + 24}
              width={wide(index === 0 ? anyway : rate)}
              height="20"
              fill="var(--ink)"
              stroke="var(--ink)"
            />
          )}
        </g>
      ))}
      {treatedRate > controlRate && (
        <rect
          x={wide(controlRate)}
          y="24"
          width={wide(treatedRate - controlRate)}
          height="20"
          fill={`url(#${hatch})`}
          stroke="var(--ink)"
        />
      )}
      {treatedRate < controlRate && (
        <rect
          x={wide(treatedRate)}
          y="24"
          width={wide(controlRate - treatedRate)}
          height="20"
          fill="none"
          stroke="var(--ink)"
          strokeDasharray="3 3"
        />
      )}
    </Chart>
  );
}
