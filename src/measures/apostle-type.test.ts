import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apostleType } from './apostle-type';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

test.each([
  [2, 1, 'hostage', false],
  [4, 0, 'mercenary', false],
  [4, 0.8, 'loyalist', false],
  [4.5, 0.9, 'loyalist', true],
  [2, 0.2, 'defector', false],
  [1.5, 0.1, 'defector', true],
  [5, 0, 'mercenary', false],
  [1, 1, 'hostage', false],
  [3, 0.5, 'loyalist', false],
])('satisfaction %d and loyalty %d: %s', (satisfaction, loyalty, type, isExtreme) => {
  expect(valueOf(apostleType({ satisfaction, loyalty }))).toEqual({ type, isExtreme });
});

test('refuses what lies off a scale', () => {
  expect(apostleType({ satisfaction: 0.9, loyalty: 0.5 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'satisfaction' },
  });
  expect(apostleType({ satisfaction: 3, loyalty: 50 })).toEqual({
    valid: false,
    problem: { reason: 'out-of-range', field: 'loyalty' },
  });
});

test('only loyalists and defectors have an extreme form', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, (satisfaction, loyalty) =>
      expectSound(apostleType({ satisfaction, loyalty })),
    ),
  );
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 5, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (satisfaction, loyalty) => {
        const { type, isExtreme } = valueOf(apostleType({ satisfaction, loyalty }));
        if (isExtreme) expect(['loyalist', 'defector']).toContain(type);
      },
    ),
  );
});
