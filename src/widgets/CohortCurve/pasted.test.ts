import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tooLong } from '../parts/fields';
import {
  countsFromAddress,
  countsToAddress,
  mostObservations,
  observationsFromAddress,
  observationsToAddress,
  readCounts,
  readObservations,
  writeCounts,
} from './pasted';

const at = (time: number, ended: boolean) => ({ time, ended });

describe('counts', () => {
  test('are read however they are set apart, and from a table with the numbers of the periods', () => {
    expect(readCounts('1000, 869;743\n653\t593')).toEqual({ list: [1000, 869, 743, 653, 593], wrong: [] });
    expect(readCounts('0\t1000\n1\t869\n2\t743')).toEqual({ list: [1000, 869, 743], wrong: [] });
  });
  test('that are none are named by their positions', () => {
    expect(readCounts('1000 8x 743.5 -3 653')).toEqual({ list: [1000, 653], wrong: [2, 3, 4] });
  });
  test('come back from an address as they went', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 }), (counts) => {
        expect(countsFromAddress(String(countsToAddress(writeCounts(counts))))).toBe(writeCounts(counts));
      }),
    );
    expect(countsToAddress('12 x')).toBeUndefined();
    expect(countsFromAddress('12_')).toBeUndefined();
  });
});

describe('times', () => {
  test('have a plus while the customer is still there, or a second column', () => {
    const expected = { list: [at(1, true), at(3, false), at(4.5, true)], wrong: [] };
    expect(readObservations('1 3+ 4.5', false)).toEqual(expected);
    expect(readObservations('1;1\n3;0\n4.5;1', false)).toEqual(expected);
    expect(readObservations('1;1\n3;0\n4,5;1', true)).toEqual(expected);
  });
  test('may be set apart by commas alone where a comma is also the decimal one', () => {
    expect(readObservations('1,2,3,4', true).list).toEqual([1, 2, 3, 4].map((time) => at(time, true)));
    expect(readObservations('1,5 2 3,5+', true).list).toEqual([at(1.5, true), at(2, true), at(3.5, false)]);
  });
  test('that are none are named by their positions', () => {
    expect(readObservations('1 -2 3++ five', false).wrong).toEqual([2, 3, 4]);
  });
  test('come back from an address as they went, and as the same customers when they are many', () => {
    const many = fc.array(fc.record({ time: fc.nat(40), ended: fc.boolean() }), { minLength: 1, maxLength: 600 });
    fc.assert(
      fc.property(many, (list) => {
        const text = list.map(({ time, ended }) => `${time}${ended ? '' : '+'}`).join(' ');
        const back = observationsFromAddress(String(observationsToAddress(text, false))) ?? '';
        const inOrder = (written: string) => written.split(' ').sort();
        expect(list.length <= 200 ? back : inOrder(back)).toEqual(list.length <= 200 ? text : inOrder(text));
      }),
      { numRuns: 60 },
    );
  });
  test('ten thousand of them have an address, one more has none', () => {
    const text = Array.from({ length: mostObservations }, (_, place) => place % 37).join('\n');
    expect(String(observationsToAddress(text, false)).length).toBeLessThan(400);
    expect(observationsToAddress(`${text}\n5`, false)).toBeUndefined();
  });
  test('and counts that are right but too long for an address are not called mistakes', () => {
    expect(observationsToAddress('1.123456 '.repeat(200), false)).toBeTypeOf('string');
    expect(observationsToAddress('100001.123456 '.repeat(200), false)).toBe(tooLong);
    const counts = Array(200).fill('100000000').join('_');
    expect(countsToAddress(counts.replaceAll('_', ' '))).toBe(tooLong);
    expect(countsFromAddress(counts)).toBeUndefined();
  });
  test.each(['', '5x', '99999x1', 'p', '1_', '1x2x3', '5+'])('%s in an address is refused', (text) => {
    expect(observationsFromAddress(text)).toBeUndefined();
  });
});
