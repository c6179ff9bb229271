import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defectsPerMillion, rolledThroughputYield, sigmaToDefects } from './six-sigma';
import { anyNumber, anyShare, expectSound, valueOf } from './sound.test-parts';

describe('defects per million', () => {
  test.each([
    [18, 1200, 5, 3000, 0.015, 2.747781, 4.247781, 0.997],
    [233, 500, 4, 116_500, 0.466, 1.192667, 2.692667, 0.8835],
  ])(
    '%i defects in %i units with %i opportunities',
    (defects, units, opportunities, dpmo, defectsPerUnit, z, sigma, yieldShare) => {
      const result = valueOf(defectsPerMillion({ defects, units, opportunities }));
      expect(result.dpmo).toBeCloseTo(dpmo, 8);
      expect(result.defectsPerUnit).toBeCloseTo(defectsPerUnit, 12);
      expect(result.longTermZ).toBeCloseTo(z, 6);
      expect(result.sigmaWithShift).toBeCloseTo(sigma, 6);
      expect(result.yieldShare).toBeCloseTo(yieldShare, 12);
      expect(result.upperBoundShare).toBeNull();
    },
  );
  test('no defects have no level, but three in 6000 cannot be ruled out', () => {
    expect(valueOf(defectsPerMillion({ defects: 0, units: 1200, opportunities: 5 }))).toEqual({
      dpmo: 0,
      defectsPerUnit: 0,
      yieldShare: 1,
      longTermZ: null,
      sigmaWithShift: null,
      upperBoundShare: 3 / 6000,
    });
    expect(
      valueOf(defectsPerMillion({ defects: 0, units: 2, opportunities: 1 })).upperBoundShare,
    ).toBe(1);
  });
  test('nothing but defects has no level either', () => {
    expect(valueOf(defectsPerMillion({ defects: 6, units: 3, opportunities: 2 }))).toEqual({
      dpmo: 1e6,
      defectsPerUnit: 2,
      yieldShare: 0,
      longTermZ: null,
      sigmaWithShift: null,
      upperBoundShare: null,
    });
  });
  test('refuses nothing to inspect and more defects than opportunities', () => {
    const reason = (defects: number, units: number, opportunities: number) => {
      const result = defectsPerMillion({ defects, units, opportunities });
      return result.valid ? 'valid' : [result.problem.reason, result.problem.field];
    };
    expect(reason(0, 0, 5)).toEqual(['nothing-to-count', 'units']);
    expect(reason(0, 5, 0)).toEqual(['nothing-to-count', 'opportunities']);
    expect(reason(11, 5, 2)).toEqual(['more-than-total', 'defects']);
    expect(reason(1.5, 5, 2)).toEqual(['not-whole', 'defects']);
  });
  test('defects and what is without them are everything, and ten times the units with ten times the defects have the same rate', () => {
    const inspections = fc.record({
      defects: fc.nat(1000),
      units: fc.integer({ min: 1, max: 10_000 }),
      opportunities: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(inspections, ({ defects, units, opportunities }) => {
        fc.pre(defects <= units * opportunities);
        const { dpmo, yieldShare, longTermZ } = valueOf(
          defectsPerMillion({ defects, units, opportunities }),
        );
        expect(dpmo / 1e6 + yieldShare).toBeCloseTo(1, 12);
        expect(dpmo).toBeGreaterThanOrEqual(0);
        expect(yieldShare).toBeGreaterThanOrEqual(0);
        const more = valueOf(
          defectsPerMillion({ defects: 10 * defects, units: 10 * units, opportunities }),
        );
        expect([more.dpmo, more.yieldShare, more.longTermZ]).toEqual([dpmo, yieldShare, longTermZ]);
      }),
    );
  });
  test('more defects never mean a higher level, and more opportunities always do', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, anyNumber, (defects, units, opportunities) =>
        expectSound(defectsPerMillion({ defects, units, opportunities })),
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 2, max: 50 }),
        (defects, units, opportunities) => {
          fc.pre(defects + 1 < units * opportunities);
          const level = (some: number, of: number) =>
            valueOf(defectsPerMillion({ defects: some, units, opportunities: of })).longTermZ ??
            Number.NaN;
          expect(level(defects + 1, opportunities)).toBeLessThan(level(defects, opportunities));
          expect(level(defects, opportunities + 1)).toBeGreaterThan(level(defects, opportunities));
        },
      ),
    );
  });
});

describe('a chain of steps', () => {
  test('four good steps let 89.4% through', () => {
    expect(
      valueOf(rolledThroughputYield({ yields: [0.98, 0.95, 0.99, 0.97] })).yieldShare,
    ).toBeCloseTo(0.8940393, 8);
  });
  test('a step that nothing passes stops everything, and no step is no chain', () => {
    expect(valueOf(rolledThroughputYield({ yields: [0.98, 0, 0.99] })).yieldShare).toBe(0);
    expect(rolledThroughputYield({ yields: [] })).toEqual({
      valid: false,
      problem: { reason: 'no-stages', field: 'yields' },
    });
    expect(rolledThroughputYield({ yields: [0.9, 98] })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'yields.1' },
    });
  });
  test('is never better than the worst step, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), (yields) => expectSound(rolledThroughputYield({ yields }))),
    );
    fc.assert(
      fc.property(fc.array(anyShare, { minLength: 1 }), (yields) => {
        const { yieldShare } = valueOf(rolledThroughputYield({ yields }));
        expect(yieldShare).toBeLessThanOrEqual(Math.min(...yields));
        expect(
          valueOf(rolledThroughputYield({ yields: [...yields].reverse() })).yieldShare,
        ).toBeCloseTo(yieldShare, 12);
      }),
    );
  });
});

describe('what a level promises', () => {
  test.each([
    [3, 66_807.2, 1],
    [4, 6209.7, 1],
    [5, 232.6, 1],
    [6, 3.398, 3],
  ])(
    '%i sigma with a shift of 1.5: %d per million beyond the nearer limit',
    (sigma, dpmo, digits) => {
      expect(valueOf(sigmaToDefects({ sigma, shift: 1.5 })).dpmo).toBeCloseTo(dpmo, digits);
    },
  );
  test.each([
    [3, 2699.8, 1],
    [4, 63.34, 2],
    [6, 0.001973, 6],
  ])('%i sigma, centred: %d per million beyond both limits', (sigma, dpmo, digits) => {
    const result = valueOf(sigmaToDefects({ sigma, shift: 0 }));
    expect(result.twoSidedDpmo).toBeCloseTo(dpmo, digits);
    expect(result.twoSidedDpmo).toBe(2 * result.dpmo);
  });
  test('the far limit adds little: 66 810.6 instead of 66 807.2', () => {
    expect(valueOf(sigmaToDefects({ sigma: 3, shift: 1.5 })).twoSidedDpmo).toBeCloseTo(
      66_810.598942,
      4,
    );
  });
  test('refuses levels below 0 and beyond 20', () => {
    expect(sigmaToDefects({ sigma: -1, shift: 0 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'sigma' },
    });
    expect(sigmaToDefects({ sigma: 6, shift: 21 })).toEqual({
      valid: false,
      problem: { reason: 'out-of-range', field: 'shift' },
    });
  });
  test('the level of the promised defects is the level without the shift', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, (sigma, shift) =>
        expectSound(sigmaToDefects({ sigma, shift })),
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 45 }), (tenths) => {
        const { dpmo, twoSidedDpmo } = valueOf(
          sigmaToDefects({ sigma: tenths / 10 + 1.5, shift: 1.5 }),
        );
        expect(twoSidedDpmo).toBeGreaterThanOrEqual(dpmo);
        const found = valueOf(
          defectsPerMillion({ defects: Math.round(dpmo * 1e6), units: 1e6, opportunities: 1e6 }),
        );
        expect(found.sigmaWithShift).toBeCloseTo(tenths / 10 + 1.5, 6);
      }),
    );
  });
});
