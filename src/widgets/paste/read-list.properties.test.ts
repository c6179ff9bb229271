import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readList } from './read-list';

const anyNumber = { from: -1e9, to: 1e9 };
const answer = { from: 0, to: 10, whole: true, isOutOf: true };
const answers = (text: string) => readList(text, { ...answer, decimalComma: false });

describe('any list of numbers', () => {
  const hundredths = fc
    .integer({ min: -999_999_999, max: 999_999_999 })
    .map((value) => value / 100);
  const form = fc.record({
    tag: fc.constantFrom('en', 'de', 'pl', 'fr', 'de-CH', 'zh'),
    useGrouping: fc.boolean(),
    mark: fc.constantFrom('', '%', ' zł', ' PLN', '$', '€ '),
    between: fc.constantFrom('\n', '\r\n', '\t', ';', '; ', ' | ', '\n\n'),
    minus: fc.constantFrom('-', '−', '('),
    isReaderPolish: fc.boolean(),
    label: fc.constantFrom('', 'row', 'number'),
  });
  type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

  function write(value: number, { tag, useGrouping, mark, minus }: Form): string {
    const digits = new Intl.NumberFormat(tag, {
      useGrouping: useGrouping ? 'always' : false,
      minimumFractionDigits: 2,
    }).format(Math.abs(value));
    const marked = /^[$€]/.test(mark) ? mark + digits : digits + mark;
    if (value >= 0) return marked;
    return minus === '(' ? `(${marked})` : minus + marked;
  }

  /** Reads equal, or, for `6,15` alone, as two numbers and says that it may be one. */
  function expectSame(
    { values, report }: ReturnType<typeof readList>,
    expected: readonly number[],
  ) {
    expect(report.errors).toEqual([]);
    const isAsked =
      expected.length === 1 &&
      values.length === 2 &&
      report.numberDoubt?.other === (expected[0] ?? 0) + 0;
    if (!isAsked) expect(values).toEqual(expected.map((value) => value + 0));
  }

  test('written in any accepted form reads back equal, never with another count', () => {
    fc.assert(
      fc.property(fc.array(hundredths, { minLength: 1, maxLength: 20 }), form, (values, how) => {
        const isColumn = how.between.trim() === '' && how.between !== '\t';
        const cells = values.map((value) => write(value, how));
        const labelled = isColumn && how.label !== '' && values.length > 2;
        const rows = labelled
          ? cells.map(
              (cell, index) =>
                `${how.label === 'row' ? `day ${'abc'[index % 3]}` : index + 1}\t${cell}`,
            )
          : cells;
        expectSame(
          readList(rows.join(how.between), {
            from: -1e8,
            to: 1e8,
            decimalComma: how.isReaderPolish,
          }),
          values,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('set apart by spaces alone reads back equal where no space stands inside a number', () => {
    const spaced = form.filter(
      ({ tag, mark }) => !['pl', 'fr'].includes(tag) && !mark.includes(' '),
    );
    fc.assert(
      fc.property(
        fc.array(hundredths, { minLength: 1, maxLength: 20 }),
        spaced,
        fc.constantFrom(' ', '  ', ', '),
        (values, how, between) => {
          const typed = values.map((value) => write(value, how)).join(between);
          expectSame(
            readList(typed, { from: -1e8, to: 1e8, decimalComma: how.isReaderPolish }),
            values,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('of whole numbers is never read as another count, or says so', () => {
    const whole = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(' ', '\n', '\t', ';', ', ', '/10 ', '\r\n', '、', '，'),
        (values, between) => {
          const text = values.join(between) + (between === '/10 ' ? '/10' : '');
          const { values: read, report } = answers(text);
          expect(report.errors.length > 0 || read).toEqual(values);
        },
      ),
    );
  });

  test('whatever is pasted is read without breaking, and every cell is accounted for', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        '1,2',
        '1.5',
        ';',
        '\t',
        '\n',
        ' ',
        '"',
        '|',
        'Total',
        '-',
        '9/10',
        '(',
        '1 204',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, decimalComma) => {
        const { values, report } = readList(pieces.join(''), { ...anyNumber, decimalComma });
        for (const value of values) expect(Number.isFinite(value)).toBe(true);
        for (const error of report.errors) expect(error.line).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
