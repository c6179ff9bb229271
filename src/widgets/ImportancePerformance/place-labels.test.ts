import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Named, placeLabels, widthOf } from './place-labels';

const frame = { top: 26, bottom: 326 };
const boxes = (points: readonly Named[], width: number) =>
  placeLabels(points, frame).flatMap((place, index) => {
    const point = points[index];
    if (!place || !point) return [];
    const x = point.across * width + place.dx;
    const left =
      place.anchor === 'start' ? x : place.anchor === 'end' ? x - point.width : x - point.width / 2;
    return [
      {
        left,
        right: left + point.width,
        top: point.down + place.dy - 12,
        bottom: point.down + place.dy + 4,
      },
    ];
  });
type Box = ReturnType<typeof boxes>[number];
const meet = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

test('a name alone stands at the right of its point, and at the left near the right edge', () => {
  expect(placeLabels([{ across: 0.3, down: 100, width: 60 }], frame)[0]).toMatchObject({
    anchor: 'start',
    isFar: false,
  });
  expect(placeLabels([{ across: 0.98, down: 100, width: 60 }], frame)[0]).toMatchObject({
    anchor: 'end',
  });
});

test('an obstacle pushes a name to another side', () => {
  const obstacle = { across: 0.3, down: 100, left: 0, right: 60, above: 8, below: 8 };
  expect(
    placeLabels([{ across: 0.3, down: 100, width: 60 }], frame, [obstacle])[0]?.anchor,
  ).not.toBe('start');
});

test('forty points in one place leave most names without one, and nothing breaks', () => {
  const crowd = Array.from({ length: 40 }, () => ({ across: 0.5, down: 150, width: 50 }));
  expect(placeLabels(crowd, frame).filter((place) => place === undefined).length).toBeGreaterThan(
    20,
  );
});

test('no two names cover each other, on a phone or on a desk', () => {
  const point = fc.record({
    across: fc.double({ min: 0, max: 1, noNaN: true }),
    down: fc.integer({ min: 30, max: 320 }),
    width: fc.integer({ min: 20, max: 90 }),
  });
  fc.assert(
    fc.property(
      fc.array(point, { maxLength: 14 }),
      fc.constantFrom(200, 244, 330, 470, 640),
      (points, width) => {
        const placed = boxes(points, width);
        for (const [at, box] of placed.entries()) {
          expect(box.top >= frame.top && box.bottom <= frame.bottom).toBe(true);
          for (const other of placed.slice(at + 1)) expect(meet(box, other)).toBe(false);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('between the widths that were tried names do not cover each other either', () => {
  const point = fc.record({
    across: fc.double({ min: 0, max: 1, noNaN: true }),
    down: fc.integer({ min: 30, max: 320 }),
    width: fc.constantFrom(40, 60),
  });
  let meetings = 0;
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 200, max: 640 }),
      (points, width) => {
        const placed = boxes(points, width);
        for (const [at, box] of placed.entries())
          meetings += placed.slice(at + 1).filter((other) => meet(box, other)).length;
      },
    ),
    { numRuns: 300, seed: 1 },
  );
  expect(meetings).toBeLessThan(10);
});

test('a Chinese name of four signs is about as wide as a word of eight letters', () => {
  expect(Math.abs(widthOf('配送速度') - widthOf('delivery'))).toBeLessThan(6);
});
