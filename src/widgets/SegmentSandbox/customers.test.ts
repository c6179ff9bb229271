import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadReaders } from '../paste/lazy-module';
import { isUnread } from '../paste/report';
import { ownCustomers } from './customers';
import { labelColumns, readOwn } from './read-own';

const wanted = { x: 0, y: 1, distance: 'standard' } as const;

test('a table waits for its reader, an empty text does not', async () => {
  expect(isUnread(readOwn('', false).report)).toBe(false);
  expect(isUnread(readOwn('1;2\n3;4', false).report)).toBe(true);
  // everything below reads at once
  await loadReaders();
  expect(readOwn('1;2\n3;4', false).rows).toHaveLength(2);
});

test('of two columns the first is a measure even when it counts the rows, and a column of names is none', () => {
  expect(readOwn('1;10\n2;25\n3;30', false).rows.map(({ numbers }) => numbers)).toEqual([
    [1, 10],
    [2, 25],
    [3, 30],
  ]);
  const named = readOwn('Anna;10\nBen;25\nCleo;30', false);
  expect(named.report.errors).toEqual([]);
  expect(ownCustomers(named, wanted).problem).toEqual({ kind: 'columns' });
});

const named = (name: string, column: number) => ({ name, column });
test.each([
  named('both as wanted', 1),
  named('the same twice', 0),
  named('one that is not there', 7),
])('two different columns are chosen: $name', ({ column }) => {
  const table = readOwn('1;10\n2;25\n4;30', false);
  expect(ownCustomers(table, { ...wanted, y: column }).chosen).toEqual([0, 1]);
});

test('columns without names are numbered, and no name stands twice or runs over the axis', () => {
  const labels = labelColumns(['spend', '', 'spend', 'x'.repeat(40)], (n) => `column ${n}`);
  expect(labels).toEqual(['spend', 'column 2', 'spend (3)', `${'x'.repeat(27)}…`]);
});

test('any two columns of numbers keep their units, and their groups do not depend on them', () => {
  const row = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (rows) => {
      const inUnit = (factor: number) => {
        const text = rows.map(([x, y]) => `${x};${factor * y}`).join('\n');
        return ownCustomers(readOwn(`visits;spend\n${text}`, false), wanted).customers;
      };
      const [small, large] = [inUnit(1), inUnit(1024)];
      expect(small === undefined).toBe(large === undefined);
      if (!small || !large) return;
      expect(small.points).toEqual(rows);
      expect(large.scaled).toEqual(small.scaled);
      for (const [index, point] of small.scaled.entries()) {
        const [x = Number.NaN, y = Number.NaN] = small.inUnits(point);
        expect(x).toBeCloseTo(rows[index]?.[0] ?? 0, 6);
        expect(y).toBeCloseTo(rows[index]?.[1] ?? 0, 6);
      }
      expect(small.x.from).toBeLessThan(Math.min(...rows.map(([x]) => x)));
      expect(small.y.to).toBeGreaterThan(Math.max(...rows.map(([, y]) => y)));
    }),
    { numRuns: 60 },
  );
});
