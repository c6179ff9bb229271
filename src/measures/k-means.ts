import { countProblem, fieldsOf, listOf, named, rangeProblem } from './inputs';
import { randomFrom } from './random';
import { invalid, type Measured, valid } from './result';

export type KMeans = {
  /** The group of each point, from 0, in the order of the points. */
  assignments: number[];
  /** The middle of each group. */
  centres: number[][];
  /**
   * The sum of squared distances of the points from the middle of their group: smaller is tighter.
   */
  inertia: number;
  /** How often the groups were formed anew. */
  iterations: number;
};

/** The groups at one moment, with their middles and how far the points lie from them. */
export type KMeansStep = Omit<KMeans, 'iterations'>;

type Sample = { points: readonly (readonly number[])[]; groups: number; seed: number };

const maxIterations = 300;
/** Larger coordinates would overflow when squared and added up. */
const maxCoordinate = 1e100;

/**
 * Groups points around as many middles as wanted, so that every point lies nearest to the middle of
 * its own group.
 *
 * $$\text{inertia}=\sum_{g}\sum_{i\in g}\lVert x_i-\bar x_g\rVert^2$$
 *
 * Starts with points drawn far from each other, then assigns and averages in turn until nothing
 * changes, or 300 times. Another seed may find other groups; none is "the" answer, and groups are
 * found even where there are none. Measures on unlike scales must be made comparable before.
 *
 * Units: every point a list of the same length of numbers between −10^100 and 10^100, groups a
 * whole number from 1 to the number of points, seed a whole number from 0. The same input always
 * gives the same groups.
 * Edges: no points → `nothing-to-count`; points of unlike length → `wrong-length`; fewer points
 * than groups → `too-few`; fewer different points than groups leave some groups without points.
 *
 * Sources: S. P. Lloyd, Least Squares Quantization in PCM, 1982; the start: D. Arthur and S.
 * Vassilvitskii, k-means++: The Advantages of Careful Seeding, 2007.
 */
export function kMeans(sample: Sample): Measured<KMeans> {
  const stepped = kMeansSteps(sample);
  if (!stepped.valid) return stepped;
  const { steps } = stepped.value;
  const last = steps.at(-1);
  return last
    ? valid({ ...last, iterations: steps.length - 1 })
    : invalid('nothing-to-count', 'points');
}

/**
 * The same, step by step: first the points that the groups start from, then the middles after each
 * time they moved.
 *
 * $$\bar x_g\leftarrow\frac1{n_g}\sum_{i\in g}x_i$$
 *
 * Units as above; the last step is the result, in which nothing changes any more.
 * Edges: as above.
 *
 * Source: S. P. Lloyd, Least Squares Quantization in PCM, 1982.
 */
export function kMeansSteps(sample: Sample): Measured<{ steps: KMeansStep[] }> {
  const { points: input, groups, seed } = fieldsOf(sample);
  const points = listOf(input).map(listOf);
  const [first] = points;
  if (first === undefined) return invalid('nothing-to-count', 'points');
  if (first.length === 0) return invalid('nothing-to-count', 'points.0');
  for (const [position, point] of points.entries()) {
    if (point.length !== first.length) return invalid('wrong-length', `points.${position}`);
    const problem = rangeProblem(named(`points.${position}`, point), {
      from: -maxCoordinate,
      to: maxCoordinate,
    });
    if (problem) return { valid: false, problem };
  }
  const problem = countProblem({ groups, seed });
  if (problem) return { valid: false, problem };
  if (groups === 0) return invalid('not-positive', 'groups');
  if (groups > points.length) return invalid('too-few', 'points');

  let centres = seedPlusPlus(points, groups, randomFrom(seed));
  let assignments = points.map((point) => nearest(point, centres));
  const steps = [stepOf(points, assignments, centres)];
  for (let changed = true; changed && steps.length <= maxIterations; ) {
    centres = centres.map(
      (centre, group) =>
        centroidOf(points.filter((_, position) => assignments[position] === group)) ?? centre,
    );
    const next = points.map((point) => nearest(point, centres));
    changed = next.some((group, position) => group !== assignments[position]);
    assignments = next;
    steps.push(stepOf(points, assignments, centres));
  }
  return valid({ steps });
}

function stepOf(
  points: readonly number[][],
  assignments: number[],
  centres: number[][],
): KMeansStep {
  const inertia = points.reduce(
    (sum, point, position) => sum + distance(point, centres[assignments[position] ?? 0]),
    0,
  );
  return { assignments, centres, inertia };
}

function distance(point: readonly number[], other: readonly number[] = point): number {
  return point.reduce((sum, value, axis) => sum + (value - (other[axis] ?? 0)) ** 2, 0);
}

function nearest(point: readonly number[], centres: readonly (readonly number[])[]): number {
  const distances = centres.map((centre) => distance(point, centre));
  return distances.indexOf(Math.min(...distances));
}

function centroidOf(points: readonly (readonly number[])[]): number[] | undefined {
  return points[0]?.map(
    (_, axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length,
  );
}

/**
 * Draws starting points: the first with equal chances, each further one with a chance that grows
 * with its squared distance from those drawn.
 */
function seedPlusPlus(
  points: readonly number[][],
  groups: number,
  random: () => number,
): number[][] {
  const drawn = [points[Math.floor(random() * points.length)] ?? []];
  while (drawn.length < groups) {
    const distances = points.map((point) =>
      Math.min(...drawn.map((centre) => distance(point, centre))),
    );
    let left = random() * distances.reduce((sum, squared) => sum + squared, 0);
    const chosen = distances.findIndex((squared) => {
      left -= squared;
      return left < 0;
    });
    // Nothing is chosen when every point has been drawn already; any will do then.
    drawn.push(points[Math.max(0, chosen)] ?? []);
  }
  return drawn;
}
