import type { Reason } from '../../measures';
import { averageRetention, constantSurvival } from '../../measures/constant-retention';
import { type CohortSurvival, cohortSurvival } from '../../measures/survival';
import { forecastSurvival, type SurvivalForecast } from '../../measures/survival-forecast';

/**
 * A cohort on screen: what was observed, the curve if one can be fitted, and what one constant rate
 * would say.
 */
export type Forecast = {
  customers: readonly number[];
  observed: CohortSurvival;
  /** the last period that was counted, and the last that is drawn */
  known: number;
  periods: number;
  constant: { retention: number; survival: number[] };
  curve: SurvivalForecast | undefined;
  /** why there is no curve */
  reason: Reason | undefined;
};

/** The cohort and its forecast, or the reason why the counts are no cohort. */
export function forecastOf(
  customers: readonly number[],
  wanted: number,
): Forecast | { problem: Reason } {
  const observed = cohortSurvival({ customers });
  if (!observed.valid) return { problem: observed.problem.reason };
  const average = averageRetention({ customers });
  if (!average.valid) return { problem: average.problem.reason };
  const known = customers.length - 1;
  const periods = Math.max(known, wanted);
  const constant = constantSurvival({ retention: average.value.retention, periods });
  if (!constant.valid) return { problem: constant.problem.reason };
  const curve = forecastSurvival({ customers, periods });
  return {
    customers,
    observed: observed.value,
    known,
    periods,
    constant: { retention: average.value.retention, survival: constant.value.survival },
    curve: curve.valid ? curve.value : undefined,
    reason: curve.valid ? undefined : curve.problem.reason,
  };
}
