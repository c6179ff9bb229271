// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile, gridOf, tabSeparated } from './table-text';

const table = (html: string): HTMLTableElement => {
  const element = document.createElement('table');
  element.innerHTML = html;
  return element;
};

describe('a table that leaves for a spreadsheet', () => {
  test('is read with its heads, spaces folded and spanned columns kept', () => {
    const html =
      '<thead><tr><th>year</th><th colspan="2">margin</th></tr></thead><tbody><tr><th>1</th><td>\n 2 </td><td>3</td></tr></tbody>';
    expect(gridOf(table(html))).toEqual([
      ['year', 'margin', ''],
      ['1', '2', '3'],
    ]);
  });

  test('writes numbers as a spreadsheet reads them', () => {
    expect(tabSeparated([['n', '1,250', '−3.5', '+12.0', '45.0%', '1,204,350.5']], '.')).toBe(
      'n\t1250\t-3.5\t12.0\t45.0%\t1204350.5',
    );
    expect(tabSeparated([['n', '1\u00a0250', '−3,5', '45,0\u00a0%']], ',')).toBe(
      'n\t1250\t-3,5\t45,0%',
    );
  });

  test('writes a minus as a hyphen wherever it stands before a number', () => {
    const row = [
      '30 (−4.5)',
      'from −14.8 to +33.0',
      '−14.8 to −3.0',
      '−PLN 76',
      '3 − 2',
      '−12 days',
    ];
    expect(tabSeparated([row], '.')).toBe(
      "30 (-4.5)\tfrom -14.8 to +33.0\t'-14.8 to -3.0\t'-PLN 76\t3 - 2\t'-12 days",
    );
  });

  test('leaves words, ranges and identifiers as they are', () => {
    const row = ['8.5 to 30.9', '555', '2026-10-01', '1.2.3', 'PLN 1,200'];
    expect(tabSeparated([row], '.')).toBe(row.join('\t'));
  });

  test.each(['=1+1', '+48 600 100 200', '-cmd', '@SUM(A1)'])('makes %s harmless', (cell) => {
    expect(tabSeparated([[cell]], '.')).toBe(`'${cell}`);
    expect(csvFile([[cell]], '.')).toBe(`\ufeff'${cell}\r\n`);
  });

  test('quotes what would break a row, and separates by semicolons where the comma is decimal', () => {
    expect(csvFile([['a "b"', 'c, d', '1,250']], '.')).toBe('\ufeff"a ""b""","c, d",1250\r\n');
    expect(csvFile([['x', '2,5']], ',')).toBe('\ufeffx;"2,5"\r\n');
  });

  test('a row read back from CSV holds the same cells, whatever they are', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => `x${text.replace(/[\s\p{Cc}]/gu, ' ')}`);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (row) => {
        expect(cellsOf(csvFile([row], '.').slice(1, -2))).toEqual(row);
      }),
    );
  });
});

/** The cells of one line of a CSV file (RFC 4180). */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const [index, sign] of [...line].entries()) {
    if (sign === '"') {
      // the second of two quotation marks inside a quoted cell stands for one
      if (!isQuoted && line[index - 1] === '"' && index > 0) cell += sign;
      isQuoted = !isQuoted;
    } else if (sign === ',' && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell];
}
