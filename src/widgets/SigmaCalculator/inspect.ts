import { defectsPerMillion, normalQuantile, type Problem, wilsonInterval } from '../../measures';

/**
 * What one inspection shows; a level is null where there is none. Rates are per million, shares
 * from 0 to 1.
 */
export type Inspected = {
  opportunities: number;
  dpmo: number;
  low: number;
  high: number;
  defectsPerUnit: number;
  yieldShare: number;
  level: { plain: number; plainLow: number; plainHigh: number; shifted: number } | null;
};

/** The rate of defects with its interval, and the level that belongs to it in both readings. */
export function inspect(inspection: {
  defects: number;
  units: number;
  opportunities: number;
}): { value: Inspected } | { problem: Problem } {
  const rate = defectsPerMillion(inspection);
  if (!rate.valid) return rate;
  const opportunities = inspection.units * inspection.opportunities;
  const range = wilsonInterval({ successes: inspection.defects, trials: opportunities });
  if (!range.valid) return range;
  const { dpmo, defectsPerUnit, yieldShare, longTermZ, sigmaWithShift, upperBoundShare } =
    rate.value;
  // A high share of defects is a low level.
  const zOf = (share: number) => {
    const point = normalQuantile({ probability: share });
    return point.valid ? 0 - point.value.z : null;
  };
  const [plainLow, plainHigh] = [zOf(range.value.high), zOf(range.value.low)];
  return {
    value: {
      opportunities,
      dpmo,
      low: 1e6 * range.value.low,
      high: 1e6 * (upperBoundShare ?? range.value.high),
      defectsPerUnit,
      yieldShare,
      level:
        longTermZ === null || sigmaWithShift === null || plainLow === null || plainHigh === null
          ? null
          : { plain: longTermZ, plainLow, plainHigh, shifted: sigmaWithShift },
    },
  };
}
