import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readList } from './read-list';
import { readPlainList } from './read-plain-list';

const options = { from: -1e6, to: 1e6, decimalComma: false };

test('what widgets write is read without the whole reader', () => {
  expect(readPlainList('6.1; 5.8; -2', options)?.values).toEqual([6.1, 5.8, -2]);
  expect(readPlainList('1000, 869, 743', options)?.values).toEqual([1000, 869, 743]);
  expect(readPlainList('6,1; 5,8', { ...options, decimalComma: true })?.values).toEqual([6.1, 5.8]);
  expect(readPlainList('1 2 3+', { ...options, mayHavePlus: true })?.texts).toEqual([
    '1',
    '2',
    '3+',
  ]);
});

test('whatever it reads, the whole reader reads alike', () => {
  const word = fc.oneof(
    fc.integer({ min: -2000, max: 2_000_000 }).map(String),
    fc.integer({ min: -2000, max: 200_000 }).map((value) => String(value / 100)),
    fc.integer({ min: 0, max: 200_000 }).map((value) => String(value / 1000).replace('.', ',')),
    fc.constantFrom('5+', '0', '-0', 'x', '1,204', '1.204', '204', '7%', '1/2', '01', '2024'),
  );
  const form = fc.record({
    whole: fc.boolean(),
    decimalComma: fc.boolean(),
    mayHavePlus: fc.boolean(),
    isPeriods: fc.boolean(),
  });
  let read = 0;
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 8 }),
      fc.constantFrom('; ', ', ', ' ', ';', '\n'),
      form,
      (words, between, how) => {
        const text = words.join(between);
        const plain = readPlainList(text, { ...options, ...how });
        if (!plain) return;
        read += 1;
        const { values, texts, report } = readList(text, { ...options, ...how });
        expect(plain.values).toEqual(values);
        expect(plain.texts).toEqual(texts);
        expect(plain.report).toEqual({
          errors: report.errors,
          sample: report.sample,
          decimal: report.decimal,
        });
        expect([
          report.numberDoubt,
          report.header,
          report.leftOut,
          report.ignored,
          report.empty,
        ]).toEqual([undefined, undefined, [], [], 0]);
      },
    ),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(300);
});
