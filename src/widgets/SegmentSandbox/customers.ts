import { inColumnUnits, standardScores } from '../../measures/standard-scores';
import type { NumberTableRead } from '../paste/read-number-table';
import type { distances } from './fields';
import { type DataName, max, toyData, type Unit, weeksInYear } from './toy-data';

/** Where an axis begins and ends, and with how many decimals its values are written. */
export type Range = { from: number; to: number; digits: number };

/**
 * Customers in two measures: as they are drawn and listed, and as distances are taken between them.
 */
export type Customers = {
  /** in the units of the axes */
  points: readonly (readonly number[])[];
  /** as k-means sees them */
  scaled: readonly (readonly number[])[];
  /** a middle that k-means found, in the units of the axes */
  inUnits: (centre: readonly number[]) => readonly number[];
  x: Range;
  y: Range;
};

/** A pasted table as far as two of its columns are chosen. */
export type OwnCustomers = {
  /** a name for every column of numbers; empty where the header has none */
  columns: readonly string[];
  /** the two columns, from 0; undefined while there are fewer than two */
  chosen: readonly [x: number, y: number] | undefined;
  /** the rows that have both numbers */
  rows: readonly { line: number; name: string }[];
  /** how many rows lack one of the two numbers */
  incomplete: number;
  /** why the table gives no groups, and the column at fault */
  problem: { kind: OwnProblem; column?: number } | undefined;
  customers: Customers | undefined;
};

export type OwnProblem = 'columns' | 'wide' | 'many' | 'few' | 'constant';

export const maxColumns = 8;
/** More rows would keep every click waiting: the silhouette compares all with all. */
export const maxRows = 300;
const minRows = 3;
/** Between the outermost points and the frame, as a share of the axis. */
const margin = 0.06;
const maxDigits = 6;

export function toyCustomers(name: DataName, unit: Unit): Customers {
  const points = toyData(name, unit);
  const y = unit === 'year' ? max.parcels * weeksInYear : max.parcels;
  return {
    points,
    scaled: points,
    inUnits: (centre) => centre,
    x: { from: 0, to: max.regularity, digits: 2 },
    y: { from: 0, to: y, digits: 2 },
  };
}

/** The axis of a column, a little longer than its values reach. */
function rangeOf(values: readonly number[]): Range {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const spread = high - low;
  const digits = Math.min(maxDigits, Math.max(0, 2 - Math.floor(Math.log10(spread))));
  return { from: low - margin * spread, to: high + margin * spread, digits };
}

/** Two columns that differ: those wanted, or the first that can stand in for them. */
function chooseColumns(count: number, x: number, y: number): readonly [number, number] | undefined {
  if (count < 2) return undefined;
  const across = x < count ? x : 0;
  return [across, y < count && y !== across ? y : across === 0 ? 1 : 0];
}

/** Takes two columns, from 0, of a table that was read; a row without both numbers is left out. */
export function ownCustomers(
  { rows, names }: NumberTableRead,
  wanted: { x: number; y: number; distance: (typeof distances)[number] },
): OwnCustomers {
  const count = rows[0]?.numbers.length ?? 0;
  const columns = Array.from({ length: count }, (_, column) => names[column]?.trim() ?? '');
  const chosen = chooseColumns(Math.min(count, maxColumns), wanted.x, wanted.y);
  const without = (kind: OwnProblem, column?: number): OwnCustomers => ({
    columns,
    chosen: kind === 'wide' ? undefined : chosen,
    rows: [],
    incomplete: 0,
    problem: column === undefined ? { kind } : { kind, column },
    customers: undefined,
  });
  if (chosen === undefined) return without('columns');
  if (count > maxColumns) return without('wide');
  const complete = rows.flatMap(({ line, name, numbers }) => {
    const [x, y] = [numbers[chosen[0]], numbers[chosen[1]]];
    return x === undefined || y === undefined ? [] : [{ line, name, point: [x, y] }];
  });
  if (complete.length > maxRows) return without('many');
  if (complete.length < minRows) return without('few');
  const points = complete.map(({ point }) => point);
  const scores = standardScores({ points });
  // only a column without variation is left that could have no scores
  if (!scores.valid)
    return without('constant', chosen[scores.problem.field === 'points.0.1' ? 1 : 0]);
  const isStandard = wanted.distance === 'standard';
  return {
    columns,
    chosen,
    rows: complete,
    incomplete: rows.length - complete.length,
    problem: undefined,
    customers: {
      points,
      scaled: isStandard ? scores.value.points : points,
      inUnits: isStandard ? (centre) => inColumnUnits(centre, scores.value) : (centre) => centre,
      x: rangeOf(points.map(([x = 0]) => x)),
      y: rangeOf(points.map(([, y = 0]) => y)),
    },
  };
}

/** How many customers lie at different points; no more groups than these can have members. */
export const countDifferent = (points: Customers['points']): number =>
  new Set(points.map(String)).size;
