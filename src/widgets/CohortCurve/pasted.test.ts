import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { tooLong } from '../fields/fields';
import { loadReaders } from '../paste/lazy-module';
import {
  countsFromAddress,
  countsToAddress,
  maxObservations,
  observationsFromAddress,
  observationsToAddress,
  readCounts,
  readObservations,
  writeCounts,
} from './pasted';

beforeAll(async () => void (await loadReaders()));

const at = (time: number, ended: boolean) => ({ time, ended });

describe('counts', () => {
  test('are read however they are set apart, and from a table with the numbers of the periods', () => {
    expect(readCounts('1000, 869;743\n653\t593', false)).toMatchObject({
      list: [1000, 869, 743, 653, 593],
      report: { errors: [] },
    });
    expect(readCounts('0\t1000\n1\t869\n2\t743', false)).toMatchObject({
      list: [1000, 869, 743],
      report: { errors: [], ignored: [1] },
    });
    expect(readCounts('0\t1000\n1\t869', false)).toMatchObject({
      list: [1000, 869],
      report: { errors: [], ignored: [1] },
    });
    expect(readCounts('year;customers\n2023;1,204\n2024;1,050\n2025;980', false)).toMatchObject({
      list: [1204, 1050, 980],
      report: { header: 1 },
    });
    expect(readCounts('1 204\n1 050\n980', true)).toMatchObject({
      list: [1204, 1050, 980],
      report: { errors: [] },
    });
  });
  test('that are none are named by their cells', () => {
    const { list, report } = readCounts('1000 8x 743.5 -3 653', false);
    expect(list).toEqual([1000, 653]);
    expect(report.errors.map(({ cell, problem }) => [cell, problem])).toEqual([
      [2, 'not-a-number'],
      [3, 'not-whole'],
      [4, 'out-of-range'],
    ]);
  });
  test('come back from an address as they went', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 }), (counts) => {
        expect(countsFromAddress(String(countsToAddress(writeCounts(counts), false)))).toBe(
          writeCounts(counts),
        );
      }),
    );
    expect(countsToAddress('12 x', false)).toBeUndefined();
    expect(countsFromAddress('12_')).toBeUndefined();
  });
});

describe('times', () => {
  test('have a plus while the customer is still there, or a second column', () => {
    const expected = { list: [at(1, true), at(3, false), at(4.5, true)], report: { errors: [] } };
    expect(readObservations('1 3+ 4.5', false)).toMatchObject(expected);
    expect(readObservations('1;1\n3;0\n4.5;1', false)).toMatchObject(expected);
    expect(readObservations('1;1\n3;0\n4,5;1', true)).toMatchObject(expected);
    expect(
      readObservations('customer\tmonths\tleft\nKinga\t1\t1\nEva\t3\t0\nJan\t4,5\t1', false),
    ).toMatchObject(expected);
    expect(readObservations('Kinga\t1\nEva\t3+\nJan\t4.5', false)).toMatchObject(expected);
    expect(readObservations('1;1\n3;0\nlong;1', false).report.errors).toEqual([
      { line: 3, cell: 1, text: 'long', problem: 'not-a-number' },
    ]);
  });
  test('may be set apart by commas alone where a comma is also the decimal one', () => {
    expect(readObservations('1,2,3,4', true).list).toEqual(
      [1, 2, 3, 4].map((time) => at(time, true)),
    );
    expect(readObservations('1,5 2 3,5+', true).list).toEqual([
      at(1.5, true),
      at(2, true),
      at(3.5, false),
    ]);
  });
  test('that are none are named by their cells', () => {
    expect(readObservations('1 -2 3++ five', false).report.errors.map(({ cell }) => cell)).toEqual([
      2, 3, 4,
    ]);
  });
  test('come back from an address as they went, and as the same customers when they are many', () => {
    const many = fc.array(fc.record({ time: fc.nat(40), ended: fc.boolean() }), {
      minLength: 1,
      maxLength: 600,
    });
    fc.assert(
      fc.property(many, (list) => {
        const text = list.map(({ time, ended }) => `${time}${ended ? '' : '+'}`).join(' ');
        const back = observationsFromAddress(String(observationsToAddress(text, false))) ?? '';
        const inOrder = (written: string) => written.split(' ').sort();
        expect(list.length <= 200 ? back : inOrder(back)).toEqual(
          list.length <= 200 ? text : inOrder(text),
        );
      }),
      { numRuns: 60 },
    );
  });
  test('ten thousand of them have an address, one more has none', () => {
    const text = Array.from({ length: maxObservations }, (_, index) => index % 37).join('\n');
    expect(String(observationsToAddress(text, false)).length).toBeLessThan(400);
    expect(observationsToAddress(`${text}\n5`, false)).toBeUndefined();
  });
  test('and counts that are right but too long for an address are not called mistakes', () => {
    expect(observationsToAddress('1.123456 '.repeat(200), false)).toBeTypeOf('string');
    expect(observationsToAddress('100001.123456 '.repeat(200), false)).toBe(tooLong);
    const counts = Array(200).fill('100000000').join('_');
    expect(countsToAddress(counts.replaceAll('_', ' '), false)).toBe(tooLong);
    expect(countsFromAddress(counts)).toBeUndefined();
  });
  test.each(['', '5x', '99999x1', 'p', '1_', '1x2x3', '5+'])(
    '%s in an address is refused',
    (text) => {
      expect(observationsFromAddress(text)).toBeUndefined();
    },
  );
});
