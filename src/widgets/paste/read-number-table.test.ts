import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NumberTableOptions, readNumberTable } from './read-number-table';

const answers = { from: 0, to: 100, decimalComma: false, mayBeEmpty: true };
const read = (pasted: string, options: Partial<NumberTableOptions> = {}) => {
  const { rows, report, names } = readNumberTable(pasted, { ...answers, ...options });
  return {
    rows: rows.map(({ name, numbers }) => [name, ...numbers]),
    errors: report.errors,
    ignored: report.ignored,
    names,
  };
};

describe('a table of numbers', () => {
  test('may have names, row numbers, a header and missing values', () => {
    expect(read('q1\tq2\n6\t5\n4\t\n7\t6')).toMatchObject({
      rows: [
        ['', 6, 5],
        ['', 4, undefined],
        ['', 7, 6],
      ],
      errors: [],
      names: ['q1', 'q2'],
    });
    expect(read('Kinga;6;5\nEva;4;n/a').rows).toEqual([
      ['Kinga', 6, 5],
      ['Eva', 4, undefined],
    ]);
    expect(read('1;6;5\n2;4;5\n3;6;6')).toMatchObject({
      rows: [
        ['1', 6, 5],
        ['2', 4, 5],
        ['3', 6, 6],
      ],
      ignored: [1],
    });
    expect(read('1;Kinga;6;5\n2;Eva;4;5\n3;Jan;6;6')).toMatchObject({
      rows: [
        ['Kinga', 6, 5],
        ['Eva', 4, 5],
        ['Jan', 6, 6],
      ],
      ignored: [1, 2],
    });
  });

  test('names cells that hold no number, lie beyond their limits or are missing', () => {
    expect(read('a;1;2\nb;x;500\nc;3', { mayBeEmpty: false, width: 2 }).errors).toEqual([
      { line: 2, cell: 2, text: 'x', problem: 'not-a-number' },
      { line: 2, cell: 3, text: '500', problem: 'out-of-range', from: 0, to: 100 },
      { line: 3, cell: 2, text: 'c;3', problem: 'columns' },
    ]);
    expect(read('a;1;\nb;2;3', { mayBeEmpty: false, width: 2 }).errors).toMatchObject([
      { line: 1, cell: 3, problem: 'empty' },
    ]);
  });

  test('of a known width may lack names, in some rows only', () => {
    expect(
      read('Shop 12; 40; -1\n10;0', { width: 2, columns: [answers, { from: -3, to: 3 }] }).rows,
    ).toEqual([
      ['Shop 12', 40, -1],
      ['', 10, 0],
    ]);
  });

  test('written in any accepted form reads back equal, row by row', () => {
    const cents = fc.integer({ min: 0, max: 999_999_999 }).map((value) => value / 100);
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.array(fc.array(cents, { minLength: width, maxLength: width }), {
        minLength: 2,
        maxLength: 12,
      }),
    );
    const form = fc.record({
      tag: fc.constantFrom('en', 'de', 'pl', 'fr', 'de-CH', 'zh'),
      useGrouping: fc.boolean(),
      between: fc.constantFrom('\t', ';', ' | '),
      mark: fc.constantFrom('', '%', ' zł'),
      names: fc.constantFrom('none', 'words', 'numbers'),
      header: fc.boolean(),
      total: fc.boolean(),
      isReaderPolish: fc.boolean(),
    });
    fc.assert(
      fc.property(
        table,
        form,
        (rows, { tag, useGrouping, between, mark, names, header, total, isReaderPolish }) => {
          const format = new Intl.NumberFormat(tag, {
            useGrouping: useGrouping ? 'always' : false,
            minimumFractionDigits: 2,
          });
          const nameOf = (index: number) =>
            names === 'none'
              ? []
              : [names === 'words' ? `shop ${'abc'[index % 3]}` : String(index + 1)];
          fc.pre(names !== 'numbers' || rows.length > 2);
          const width = rows[0]?.length ?? 0;
          const typed = [
            ...(header
              ? [
                  [
                    ...(names === 'none' ? [] : ['name']),
                    ...Array.from({ length: width }, (_, index) => `q${'abcde'[index]}`),
                  ],
                ]
              : []),
            ...rows.map((row, index) => [
              ...nameOf(index),
              ...row.map((value) => format.format(value) + mark),
            ]),
            ...(total && names === 'words' ? [['Total', ...Array(width).fill('1')]] : []),
          ];
          const { rows: found, errors } = read(typed.map((row) => row.join(between)).join('\n'), {
            from: 0,
            to: 1e8,
            decimalComma: isReaderPolish,
          });
          expect(errors).toEqual([]);
          expect(found.map((row) => row.slice(1))).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('of ten thousand rows and forty-four columns is read', () => {
    const row = Array.from({ length: 44 }, (_, index) => 1 + (index % 7)).join('\t');
    expect(read(Array(10_000).fill(row).join('\n')).rows).toHaveLength(10_000);
  });
});
