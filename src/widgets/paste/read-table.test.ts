import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepRows } from './keep-rows';
import { decideNumbers } from './number-text';
import { hasRowNumbers, readTable } from './read-table';

const cells = (pasted: string, maxCells?: number) =>
  readTable(pasted, maxCells).body.map((row) => row.cells);

describe('a pasted table', () => {
  test('has cells set apart by tabs, semicolons, bars, commas or spaces', () => {
    for (const mark of ['\t', ';', '; ', '|', ',', ', ', '，'])
      expect(cells(`hold music${mark}12${mark}6\nby noon${mark}5${mark}52`)).toEqual([
        ['hold music', '12', '6'],
        ['by noon', '5', '52'],
      ]);
    expect(cells('hold music 12 6\r\nby noon  5   52')).toEqual([
      ['hold music', '12', '6'],
      ['by noon', '5', '52'],
    ]);
  });

  test('keeps decimal commas between spaces, and thousands beside commas', () => {
    expect(cells('5,2 5,6\n6,7 5,9')).toEqual([
      ['5,2', '5,6'],
      ['6,7', '5,9'],
    ]);
    expect(cells('5.2,5.6\n6.7,5.9')).toEqual([
      ['5.2', '5.6'],
      ['6.7', '5.9'],
    ]);
    expect(cells('late,1 480,12\nbill,360,5')).toEqual([
      ['late', '1 480', '12'],
      ['bill', '360', '5'],
    ]);
  });

  test('knows the line of every row, keeps empty cells, drops empty rows and columns', () => {
    expect(readTable('7;;6\n\n 5;4;3').body).toMatchObject([
      { line: 1, cells: ['7', '', '6'] },
      { line: 3, cells: ['5', '4', '3'] },
    ]);
    expect(cells('7\t\t6\t\n5\t4\t3\t')).toEqual([
      ['7', '', '6'],
      ['5', '4', '3'],
    ]);
    expect(cells('  \n')).toEqual([]);
  });

  test('may have quoted cells that hold signs, quotation marks and lines', () => {
    expect(cells('"by noon; or so";5\n"a ""b""";6\n"two\nlines";7')).toEqual([
      ['by noon; or so', '5'],
      ['a "b"', '6'],
      ['two lines', '7'],
    ]);
    expect(cells('5" pipe;3\n6" pipe;4')).toEqual([
      ['5" pipe', '3'],
      ['6" pipe', '4'],
    ]);
  });

  test('may have a title, names of columns, a total and a source around it', () => {
    const table = readTable(
      'Complaints 2026\ncause;cases\nlate;3\nbill;2\n\nTotal;5\nSource: CRM, Oct 2026',
    );
    expect(table.body.map((row) => row.cells)).toEqual([
      ['late', '3'],
      ['bill', '2'],
    ]);
    expect(table.report).toMatchObject({
      header: 2,
      leftOut: [
        { line: 1, text: 'Complaints 2026' },
        { line: 6, text: 'Total;5' },
        { line: 7, text: 'Source: CRM, Oct 2026' },
      ],
    });
  });

  test.each([
    'Total',
    'Grand total',
    'TOTAL:',
    'Sum',
    'Razem',
    'Suma',
    'Ogółem',
    '合计',
    '总计',
    '合計',
    '總計',
    '小計',
    'Average',
    'Średnia',
    '平均',
  ])('leaves out the row %s, and reads it where the reader wants it', (name) => {
    const typed = `late;3\nbill;2\n${name};5`;
    expect(cells(typed)).toHaveLength(2);
    expect(cells(keepRows(typed, [3]))).toHaveLength(3);
  });

  test.each([
    'Source: CRM',
    'Źródło: CRM',
    '资料来源：CRM',
    '資料來源：CRM',
    'Note: 5 left out',
    'Uwaga: bez 5',
    '注：不含 5',
    '* without May',
  ])('leaves out the note %s', (note) => {
    expect(cells(`late;3\nbill;2\n${note}`)).toHaveLength(2);
  });

  test('does not take a cause for a total', () => {
    expect(cells('Total loss;3\nSummer heat;2\nData lost;1')).toHaveLength(3);
  });

  test('may count its rows', () => {
    expect(hasRowNumbers(readTable('1;a;5\n2;b;6\n3;c;7').body)).toBe(true);
    expect(hasRowNumbers(readTable('1;a;5\n2;b;6').body)).toBe(false);
    expect(hasRowNumbers(readTable('1;a;5\n2;b;6\n2;c;7').body)).toBe(false);
  });
});

test('any table of names and numbers reads back equal in every accepted form', () => {
  const number = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((value) => value / 100);
  const name = fc.constantFrom(
    'late',
    'hold music',
    'Café',
    '迟到',
    'by noon',
    'obsługa',
    'Shop 12',
  );
  const rows = fc.array(fc.tuple(name, number, number), { minLength: 1, maxLength: 12 });
  const form = fc.record({
    tag: fc.constantFrom('en', 'de', 'pl', 'fr', 'de-CH', 'zh'),
    useGrouping: fc.boolean(),
    between: fc.constantFrom('\t', ';', '; ', ' | ', 'csv'),
    header: fc.constantFrom('', 'name', 'title'),
    total: fc.constantFrom('', 'Total', 'Razem', '合計'),
    note: fc.constantFrom('', 'Source: CRM, 2026', 'Źródło: CRM'),
    blank: fc.boolean(),
    isReaderPolish: fc.boolean(),
  });
  fc.assert(
    fc.property(
      rows,
      form,
      (table, { tag, useGrouping, between, header, total, note, blank, isReaderPolish }) => {
        const format = new Intl.NumberFormat(tag, {
          useGrouping: useGrouping ? 'always' : false,
          minimumFractionDigits: 2,
        });
        const line = (texts: readonly string[]) =>
          between === 'csv' ? texts.map((text) => `"${text}"`).join(',') : texts.join(between);
        const written = [
          ...(header === 'title' ? ['Complaints'] : []),
          ...(header === '' ? [] : [line(['name', 'first', 'second'])]),
          ...table.map(([label, ...values]) =>
            line([label, ...values.map((value) => format.format(value))]),
          ),
          ...(total === '' ? [] : [line([total, '5', '6'])]),
          ...(note === '' ? [] : [note]),
        ].join(blank ? '\n\n' : '\r\n');
        const { body } = readTable(written);
        const numbers = decideNumbers(
          body.flatMap((row) => row.cells.slice(1).map((text) => ({ text }))),
          isReaderPolish,
        );
        const read = body.map((row) => [
          row.cells[0],
          ...row.cells.slice(1).map((text) => numbers.read(text)?.value),
        ]);
        expect(read).toEqual(
          table.map(([label, ...values]) => [label, ...values.map((value) => value + 0)]),
        );
      },
    ),
    { numRuns: 1000 },
  );
});
