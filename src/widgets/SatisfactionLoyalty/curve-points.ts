import { mean } from '../../measures/mean';
import { satisfactionLoyalty } from '../../measures/satisfaction-loyalty';

/** Closer together near 1, where the curve of a captive market rises almost upright. */
const satisfactions = [
  1,
  1.003,
  1.01,
  1.02,
  1.04,
  1.07,
  ...Array.from({ length: 40 }, (_, index) => Number((1.1 + index * 0.1).toFixed(1))),
];

/** Loyalty from 0 to 1 at one satisfaction, or 0 for what the measure refuses. */
export function loyaltyAt(satisfaction: number, steepness: number): number {
  const measured = satisfactionLoyalty({ satisfaction, steepness });
  return measured.valid ? measured.value.loyalty : 0;
}

/** The teaching curve as points for a plot. */
export const curvePoints = (steepness: number) =>
  satisfactions.map((satisfaction) => [satisfaction, loyaltyAt(satisfaction, steepness)] as const);

/** The mean loyalty of a crowd of which half is a `spread` above and half as much below. */
export const loyaltyOfHalves = (satisfaction: number, spread: number, steepness: number) =>
  mean([loyaltyAt(satisfaction - spread, steepness), loyaltyAt(satisfaction + spread, steepness)]);
