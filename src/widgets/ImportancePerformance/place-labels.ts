/**
 * A point of a picture that is `across` of its width from the left, 0 to 1, and `down` pixels from
 * the top, and how wide its name is in pixels.
 */
export type Named = { across: number; down: number; width: number };

/** Where a name stands, in pixels from its point; `isFar` when a line should lead to it. */
export type Place = { dx: number; dy: number; anchor: 'start' | 'middle' | 'end'; isFar: boolean };

/**
 * What names must keep clear of: something at a place like a point, as large as said, in pixels
 * around it.
 */
export type Obstacle = {
  across: number;
  down: number;
  left: number;
  right: number;
  above: number;
  below: number;
};

type Box = { left: number; right: number; top: number; bottom: number };

/**
 * Points move apart as a picture gets wider and lettering does not, so a place must be free on a
 * phone, a tablet and a desk.
 */
const widths = [200, 244, 330, 470, 640];
const line = { above: 12, below: 4 };
const mark = 8;

const beside: Place[] = [
  { dx: 11, dy: 4.5, anchor: 'start', isFar: false },
  { dx: -11, dy: 4.5, anchor: 'end', isFar: false },
  { dx: 0, dy: -12, anchor: 'middle', isFar: false },
  { dx: 0, dy: 21, anchor: 'middle', isFar: false },
  ...[-6, 15].flatMap((dy): Place[] => [
    { dx: 9, dy, anchor: 'start', isFar: false },
    { dx: -9, dy, anchor: 'end', isFar: false },
  ]),
  ...[-12, 21].flatMap((dy): Place[] => [
    { dx: -4, dy, anchor: 'start', isFar: false },
    { dx: 4, dy, anchor: 'end', isFar: false },
  ]),
];
const further: Place[] = [-28, 36, -44, 52].flatMap((dy): Place[] => [
  { dx: 0, dy, anchor: 'middle', isFar: true },
  { dx: 8, dy, anchor: 'start', isFar: true },
  { dx: -8, dy, anchor: 'end', isFar: true },
]);
const places = [...beside, ...further];

/**
 * Finds a place for every name so that none covers another, a point, an obstacle or the edge, at
 * any of the widths; undefined for a name without one. The crowded come first; when somebody is
 * left over, they get the first choice and all try again.
 */
export function placeLabels(
  points: readonly Named[],
  frame: { top: number; bottom: number },
  obstacles: readonly Obstacle[] = [],
): (Place | undefined)[] {
  const crowding = points.map(
    (point) =>
      points.filter(
        (other) =>
          Math.abs(other.across - point.across) < 0.2 && Math.abs(other.down - point.down) < 40,
      ).length,
  );
  let order = points
    .map((_, index) => index)
    .sort((a, b) => (crowding[b] ?? 0) - (crowding[a] ?? 0));
  let best: (Place | undefined)[] = [];
  let missing = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 4 && missing > 0; round++) {
    const found = tryOrder(points, order, frame, obstacles);
    const left = order.filter((place) => found[place] === undefined);
    if (left.length < missing) [best, missing] = [found, left.length];
    order = [...left, ...order.filter((place) => found[place] !== undefined)];
  }
  return best;
}

function tryOrder(
  points: readonly Named[],
  order: readonly number[],
  frame: { top: number; bottom: number },
  obstacles: readonly Obstacle[],
) {
  const found: (Place | undefined)[] = points.map(() => undefined);
  // One list of taken boxes for each width: the points themselves, the obstacles, then the names as
  // they find their places.
  const taken = widths.map((width) => [
    ...points.map((point) =>
      boxAt(point, width, { left: mark, right: mark, above: mark, below: mark }),
    ),
    ...obstacles.map((one) => boxAt(one, width, one)),
  ]);
  for (const place of order) {
    const point = points[place];
    if (point === undefined) continue;
    const free = places.find((candidate) =>
      widths.every((width, index) => {
        const box = nameBox(point, candidate, width);
        const isInside =
          box.left >= -8 &&
          box.right <= width + 8 &&
          box.top >= frame.top &&
          box.bottom <= frame.bottom;
        return isInside && !(taken[index] ?? []).some((other) => overlaps(box, other));
      }),
    );
    if (free === undefined) continue;
    found[place] = free;
    for (const [at, width] of widths.entries()) taken[at]?.push(nameBox(point, free, width));
  }
  return found;
}

function boxAt(
  at: { across: number; down: number },
  width: number,
  size: Pick<Obstacle, 'left' | 'right' | 'above' | 'below'>,
): Box {
  const x = at.across * width;
  return {
    left: x - size.left,
    right: x + size.right,
    top: at.down - size.above,
    bottom: at.down + size.below,
  };
}

function nameBox(
  { across, down, width: name }: Named,
  { dx, dy, anchor }: Place,
  width: number,
): Box {
  const x = across * width + dx;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - name : x - name / 2;
  return { left, right: left + name, top: down + dy - line.above, bottom: down + dy + line.below };
}

const overlaps = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/**
 * About how many pixels a text takes in a picture: Chinese signs and the like are square, letters
 * are about half as wide.
 */
export function widthOf(text: string): number {
  return [...text].reduce(
    (sum, sign) => sum + (/[\u1100-\uffef]/.test(sign) ? 13 : /[A-ZMWmw]/.test(sign) ? 9 : 6.8),
    2,
  );
}
