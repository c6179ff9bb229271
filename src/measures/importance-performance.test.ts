import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attribute, type Cross, importancePerformance } from './importance-performance';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

const shop: Attribute[] = [
  { id: 'price', importance: 6.1, performance: 4.4 },
  { id: 'delivery', importance: 6.4, performance: 4.1 },
  { id: 'returns', importance: 5.7, performance: 4 },
  { id: 'app', importance: 4.6, performance: 5.8 },
  { id: 'staff', importance: 5.9, performance: 5.7 },
  { id: 'packaging', importance: 3.8, performance: 5.2 },
];
const clinic: Attribute[] = [
  { id: 'wait', importance: 4.6, performance: 2.9 },
  { id: 'price', importance: 3.9, performance: 3.4 },
  { id: 'staff', importance: 4.3, performance: 4.5 },
  { id: 'parking', importance: 3, performance: 4.2 },
];
const quadrants = (attributes: Attribute[], cross?: Cross) =>
  Object.fromEntries(
    valueOf(
      importancePerformance(cross === undefined ? { attributes } : { attributes, cross }),
    ).placed.map(({ id, quadrant }) => [id, quadrant]),
  );
const borderline = (attributes: Attribute[], cross: Cross) =>
  valueOf(importancePerformance({ attributes, cross })).placed.flatMap((attribute) =>
    attribute.borderline ? [attribute.id] : [],
  );

test('a shop, with lines at the means', () => {
  const result = valueOf(importancePerformance({ attributes: shop }));
  expect(result.importanceLine).toBeCloseTo(5.4167, 4);
  expect(result.performanceLine).toBeCloseTo(4.8667, 4);
  expect(result.few).toBe(false);
  expect(quadrants(shop, 'means')).toEqual({
    price: 'concentrate',
    delivery: 'concentrate',
    returns: 'concentrate',
    app: 'overkill',
    staff: 'keep',
    packaging: 'overkill',
  });
  expect(quadrants(shop)).toEqual(quadrants(shop, 'means'));
  expect(borderline(shop, 'means')).toEqual([]);
});

test('with lines at the medians the returns move to low priority, but only just', () => {
  const result = valueOf(importancePerformance({ attributes: shop, cross: 'medians' }));
  expect(result.importanceLine).toBeCloseTo(5.8, 12);
  expect(result.performanceLine).toBeCloseTo(4.8, 12);
  expect(quadrants(shop, 'medians')).toEqual({
    ...quadrants(shop, 'means'),
    returns: 'low-priority',
  });
  expect(borderline(shop, 'medians')).toEqual(['returns', 'staff']);
});

test('a clinic: the price lies just below the line', () => {
  const result = valueOf(importancePerformance({ attributes: clinic, cross: 'means' }));
  expect(result.importanceLine).toBeCloseTo(3.95, 12);
  expect(result.performanceLine).toBeCloseTo(3.75, 12);
  expect(quadrants(clinic)).toEqual({
    wait: 'concentrate',
    price: 'low-priority',
    staff: 'keep',
    parking: 'overkill',
  });
  expect(borderline(clinic, 'means')).toEqual(['price']);
  expect(result.few).toBe(false);
});

test('with lines at the middle of the scale nearly everything lands at the top right', () => {
  expect(quadrants(shop, { importance: 3.5, performance: 3.5 })).toEqual(
    Object.fromEntries(shop.map(({ id }) => [id, 'keep'])),
  );
});

test('an odd number of attributes has the middle one as its median', () => {
  const result = valueOf(
    importancePerformance({ attributes: clinic.slice(0, 3), cross: 'medians' }),
  );
  expect([result.importanceLine, result.performanceLine]).toEqual([4.3, 3.4]);
  expect(result.few).toBe(true);
});

test('on a line is high and borderline', () => {
  const alike = ['a', 'b', 'c'].map((id) => ({ id, importance: 0.1, performance: 0.3 }));
  expect(quadrants(alike)).toEqual({ a: 'keep', b: 'keep', c: 'keep' });
  expect(borderline(alike, 'means')).toEqual(['a', 'b', 'c']);
});

test('refuses no attributes, one without a name, a missing number and an unknown cross', () => {
  const reason = (input: unknown) => {
    const result = importancePerformance(input as Parameters<typeof importancePerformance>[0]);
    return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
  };
  expect(reason({ attributes: [] })).toEqual(['nothing-to-count', 'attributes']);
  expect(reason({ attributes: [{ importance: 1, performance: 2 }] })).toEqual([
    'no-name',
    'attributes.0.id',
  ]);
  expect(reason({ attributes: [{ id: 'a', importance: 1 }] })).toEqual([
    'not-a-number',
    'attributes.0.performance',
  ]);
  expect(reason({ attributes: shop, cross: 'modes' })).toEqual(['unknown-choice', 'cross']);
  expect(reason({ attributes: shop, cross: null })).toEqual(['unknown-choice', 'cross']);
  expect(reason({ attributes: shop, cross: { importance: 3 } })).toEqual([
    'not-a-number',
    'cross.performance',
  ]);
});

test('the order of the attributes does not matter, nor does a scale stretched to twice its length', () => {
  const score = fc.integer({ min: 10, max: 70 }).map((tenths) => tenths / 10);
  const lists = fc
    .array(fc.record({ importance: score, performance: score }), { minLength: 1, maxLength: 12 })
    .map((list) =>
      list.map((attribute, position) => ({ id: `attribute ${position}`, ...attribute })),
    );
  fc.assert(
    fc.property(lists, fc.constantFrom<Cross>('means', 'medians'), (attributes, cross) => {
      const placed = quadrants(attributes, cross);
      expect(quadrants([...attributes].reverse(), cross)).toEqual(placed);
      expect(
        quadrants(
          attributes.map(({ id, importance, performance }) => ({
            id,
            importance: 2 * importance,
            performance: 2 * performance,
          })),
          cross,
        ),
      ).toEqual(placed);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.string(), importance: anyNumber, performance: anyNumber })),
      anyNumber,
      anyNumber,
      (attributes, importance, performance) => {
        expectSound(importancePerformance({ attributes }));
        expectSound(importancePerformance({ attributes, cross: { importance, performance } }));
      },
    ),
  );
});
