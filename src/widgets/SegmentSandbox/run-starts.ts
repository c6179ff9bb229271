import { kMeans } from '../../measures/k-means';
import { silhouette } from '../../measures/silhouette';
import { countDifferent } from './customers';
import { maxGroups } from './fields';

/**
 * For a number of groups: the tightest result of several starts, how often each start ended there,
 * and its silhouette (null for one group).
 */
export type Starts = {
  groups: number;
  best: number;
  hits: number;
  starts: number;
  silhouette: number | null;
};

// enough to see that starts differ, few enough to be done between two keys
const starts = 10;

const isSame = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * (1 + Math.abs(other));

/**
 * Runs k-means from ten starts for every number of groups, up to as many as there are different
 * points.
 */
export function runStarts(points: readonly (readonly number[])[]): Starts[] {
  return Array.from({ length: Math.min(maxGroups, countDifferent(points)) }, (_, index) => {
    const groups = index + 1;
    const runs = Array.from({ length: starts }, (_, seed) =>
      kMeans({ points, groups, seed: seed + 1 }),
    ).flatMap((run) => (run.valid ? [run.value] : []));
    const best = runs.reduce((least, run) => (run.inertia < least.inertia ? run : least));
    const measured = silhouette({ points, assignments: best.assignments });
    return {
      groups,
      best: best.inertia,
      hits: runs.filter(({ inertia }) => isSame(inertia, best.inertia)).length,
      starts,
      silhouette: measured.valid ? measured.value.mean : null,
    };
  });
}
