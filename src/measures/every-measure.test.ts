import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleInputs } from './examples.test-parts';
import * as measures from './index';
import type { Measured } from './result';
import { anyNumber, expectSound } from './sound.test-parts';

type Measure = (input: unknown) => Measured<unknown>;
const measureNamed = (name: string): Measure =>
  (measures as Record<string, unknown>)[name] as Measure;
const names = Object.keys(measures).sort();

test('every measure can be called by its name, and has an example here', () => {
  expect(names).toEqual(Object.keys(exampleInputs).sort());
});

test.each(names)('%s answers its example', (name) => {
  const result = measureNamed(name)(exampleInputs[name]);
  expect(result.valid).toBe(true);
  expectSound(result);
});

test.each(names)('%s names a problem when it is given nothing', (name) => {
  for (const nothing of [undefined, null, {}, [], 7, 'text'])
    expect(measureNamed(name)(nothing)).toMatchObject({ valid: false });
});

test.each(names)('%s answers anything soundly', (name) => {
  fc.assert(fc.property(fc.anything(), (anything) => expectSound(measureNamed(name)(anything))));
});

test.each(names)('%s answers soundly when parts of its example are damaged or missing', (name) => {
  const damage = fc.tuple(
    fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }),
    fc.oneof(
      { weight: 3, arbitrary: anyNumber },
      fc.anything(),
      fc.constantFrom(null, undefined, [], {}, 1e308, 1e-308, -1e308),
    ),
  );
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const input = damages.reduce<unknown>(
        (whole, [path, replacement]) => damaged(whole, path, replacement),
        exampleInputs[name],
      );
      expectSound(measureNamed(name)(input));
    }),
    { numRuns: 300 },
  );
});

/**
 * A copy in which the part at the end of a path, or as far as the path leads, is replaced;
 * undefined takes a field away.
 */
function damaged(whole: unknown, [step, ...path]: number[], replacement: unknown): unknown {
  if (typeof whole !== 'object' || whole === null || step === undefined) return replacement;
  const keys = Object.keys(whole);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return replacement;
  const copy: Record<string, unknown> = Array.isArray(whole)
    ? ([...whole] as unknown as Record<string, unknown>)
    : { ...whole };
  if (path.length === 0 && replacement === undefined) delete copy[key];
  else copy[key] = damaged(copy[key], path, replacement);
  return copy;
}
