import type { Problem } from '../../measures';
import { customerRetention } from '../../measures/retention';
import { type WilsonInterval, wilsonInterval } from '../../measures/wilson';
import type { ValuesOf } from '../fields/fields';
import { type Period, periodsPerYear, type retentionFields } from './fields';

type Fields = ReturnType<typeof retentionFields>;

/**
 * The retention on screen and the period it belongs to; from counts also how many were kept and how
 * sure the share is.
 */
export type Rate = {
  retention: number;
  period: Period;
  counted?: { kept: number; start: number; interval: WilsonInterval };
};

/**
 * The rate that the reader typed or counted; a problem of the counts, or nothing while a field
 * cannot be read.
 */
export function readRate(
  fields: Fields,
  values: ValuesOf<Fields>,
): { rate: Rate } | { problem: Problem } | undefined {
  if (values.from === 'rate') {
    const percent = fields.rate.parse(values.rate);
    return percent.valid
      ? { rate: { retention: percent.value / 100, period: values.period } }
      : undefined;
  }
  const [start, end, acquired] = (['start', 'end', 'acquired'] as const).map((name) =>
    fields[name].parse(values[name]),
  );
  if (!start?.valid || !end?.valid || !acquired?.valid) return undefined;
  const measured = customerRetention({
    start: start.value,
    end: end.value,
    acquired: acquired.value,
  });
  if (!measured.valid) return { problem: measured.problem };
  const { retained, retentionRate } = measured.value;
  const interval = wilsonInterval({ successes: retained, trials: start.value });
  if (!interval.valid) return { problem: interval.problem };
  return {
    rate: {
      retention: retentionRate,
      period: values.counted,
      counted: { kept: retained, start: start.value, interval: interval.value },
    },
  };
}

/** How far the picture reaches, in periods: two years, or ten of them where the period is long. */
export const reachOf: Record<Period, number> = {
  week: 2 * periodsPerYear.week,
  month: 2 * periodsPerYear.month,
  quarter: 12,
  year: 10,
};
