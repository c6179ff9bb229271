import { type CapabilityIndices, capabilityIndices } from '../../measures/capability-indices';
import type { ValuesOf } from '../fields/fields';
import type { SandboxFields } from './fields';
import type { Study } from './study';

/** Specification limits as the reader set them; a missing one is undefined. */
export type Specs = { lower: number | undefined; upper: number | undefined };

/**
 * What customers allow: undefined when it is not compared, `wrong` while a limit cannot be read or
 * the lower one is not below the upper.
 */
export function specsOf(
  fields: SandboxFields,
  values: ValuesOf<SandboxFields>,
): Specs | 'wrong' | undefined {
  if (values.specs === 'none' || values.kind !== 'individuals') return undefined;
  const [low, high] = [
    fields.specLower.parse(values.specLower),
    fields.specUpper.parse(values.specUpper),
  ];
  const lower = values.specs === 'upper' ? undefined : low.valid ? low.value : Number.NaN;
  const upper = values.specs === 'lower' ? undefined : high.valid ? high.value : Number.NaN;
  if (Number.isNaN(lower) || Number.isNaN(upper)) return 'wrong';
  return lower !== undefined && upper !== undefined && lower >= upper ? 'wrong' : { lower, upper };
}

/**
 * The capability of a charted process: its spread is that of neighbouring values, as in the limits.
 * Undefined without a spread.
 */
export function capabilityOf(
  { individuals }: Study,
  { lower, upper }: Specs,
): CapabilityIndices | undefined {
  if (!individuals || individuals.upper === individuals.mean) return undefined;
  return capabilityIndices({
    mean: individuals.mean,
    deviation: (individuals.upper - individuals.mean) / 3,
    count: individuals.used,
    lower,
    upper,
  });
}
