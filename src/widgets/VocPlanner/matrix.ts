import type { Group, Point } from './programme';

/** A moment with all that happens at it in each group, in the order of the groups. */
type MatrixRow = { moment: string; points: Point[][] };

const same = (moment: string) => moment.trim().toLowerCase();

/** Moments by groups: moments called the same are one, and those without a name are left out. */
export function matrixOf(groups: readonly Group[]): MatrixRow[] {
  const moments = groups
    .flatMap(({ points }) => points.map(({ moment }) => moment.trim()))
    .filter((moment) => moment !== '');
  const once = moments.filter(
    (moment, index) => moments.findIndex((other) => same(other) === same(moment)) === index,
  );
  return once.map((moment) => ({
    moment,
    points: groups.map(({ points }) =>
      points.filter((point) => same(point.moment) === same(moment)),
    ),
  }));
}
