import type { Programme } from '../../measures/lifetime-value-table';
import { numbersOf } from '../fields/fields';
import type { LtvFields, LtvValues, NumberName } from './fields';

/** The numbers of some fields by name; undefined while one of them cannot be read. */
export function readNumbers<Name extends NumberName>(
  fields: LtvFields,
  values: LtvValues,
  names: readonly Name[],
): Record<Name, number> | undefined {
  const read = names.map((name) => [name, fields[name].parse(values[name])] as const);
  if (read.some(([, one]) => !one.valid)) return undefined;
  return Object.fromEntries(read.map(([name, one]) => [name, one.valid ? one.value : 0])) as Record<
    Name,
    number
  >;
}

/**
 * One of the two programmes as the measures take it; customers, spend, variable cost, discount rate
 * and years are the same for both.
 */
export function readProgramme(
  fields: LtvFields,
  values: LtvValues,
  which: 'first' | 'second',
): Programme | undefined {
  const end = which === 'first' ? '' : '2';
  const common = readNumbers(fields, values, [
    'customers',
    'spend',
    'variable',
    'discount',
    'years',
  ]);
  const own = readNumbers(fields, values, [`growth${end}`, `yearly${end}`, `setup${end}`] as const);
  if (!common || !own) return undefined;
  const { customers, spend, variable, discount, years } = common;
  const rates = values[`kept${end}`].slice(0, years - 1);
  const kept = numbersOf(fields[`kept${end}`], rates);
  if (!kept) return undefined;
  const number = (name: 'growth' | 'yearly' | 'setup') =>
    (own as Record<string, number>)[`${name}${end}`] ?? 0;
  return {
    customers,
    retention: kept.map((percent) => percent / 100),
    spend,
    spendGrowth: number('growth') / 100,
    variableCostShare: variable / 100,
    programmeCost: number('yearly'),
    enrolmentCost: number('setup'),
    discount: discount / 100,
    years,
    endOfYear: values.when === 'end',
  };
}
