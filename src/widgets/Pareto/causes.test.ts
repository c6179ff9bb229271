import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tooLong } from '../fields/fields';
import { keepRows } from '../paste/keep-rows';
import { causesFromAddress, causesToAddress, maxLines, readCauses, writeCauses } from './causes';

const read = (typed: string, decimalComma = false) => readCauses(typed, decimalComma).causes;

test.each([
  ['late; 1480; 12', { name: 'late', count: 1480, cost: 12 }],
  ['late\t1,480\t12.50 zł', { name: 'late', count: 1480, cost: 12.5 }],
  ['late: 1480', { name: 'late', count: 1480 }],
  ['late 1 480', { name: 'late', count: 1480 }],
  ['late,1480,12', { name: 'late', count: 1480, cost: 12 }],
  ['late, on Mondays; 7', { name: 'late, on Mondays', count: 7 }],
  ['depot 4 closed', { name: 'depot 4 closed', count: 1 }],
  ['迟到；12；5', { name: '迟到', count: 12, cost: 5 }],
])('%s is read', (line, cause) => {
  expect(read(line)).toEqual([cause]);
});

test('a decimal comma is one where the language has it', () => {
  expect(read('late; 7; 12,5', true)).toEqual([{ name: 'late', count: 7, cost: 12.5 }]);
});

test('a plain list of complaints is counted, and lines of one cause are added up with their money', () => {
  expect(read('late\nDamaged\nLate\n\nlate')).toEqual([
    { name: 'late', count: 3 },
    { name: 'Damaged', count: 1 },
  ]);
  expect(read('late; 1; 10\nlate; 3; 30')).toEqual([{ name: 'late', count: 4, cost: 25 }]);
  expect(read('late; 1; 10\nlate; 3')).toEqual([{ name: 'late', count: 4 }]);
});

test('a heading above numbers is passed over, and lines that make no sense are named', () => {
  expect(readCauses('cause; cases; zł\nlate; 3; 4', false)).toMatchObject({
    causes: [{ name: 'late', count: 3, cost: 4 }],
    rows: 1,
    report: { errors: [], header: 1 },
  });
  expect(
    readCauses('late; 3\ndamaged; many\n; 7\nrude; -2\nbill; 2; dear', false).report.errors,
  ).toMatchObject([
    { line: 2, cell: 2, text: 'many', problem: 'not-a-number' },
    { line: 3, cell: 1, problem: 'empty' },
    { line: 4, cell: 2, text: '-2', problem: 'out-of-range' },
    { line: 5, cell: 3, text: 'dear', problem: 'not-a-number' },
  ]);
});

test.each([
  'Total; 18',
  'Razem; 18',
  '合计；18',
  'TOTAL\t18',
  'Source: CRM, Oct 2026',
  'Źródło: CRM, 2026',
])('the row %j of a table is left out and said', (row) => {
  const typed = `late; 10\ndamaged; 8\n${row}`;
  const { causes, report } = readCauses(typed, false);
  expect(causes.map(({ name, count }) => [name, count])).toEqual([
    ['late', 10],
    ['damaged', 8],
  ]);
  expect(report.leftOut).toEqual([{ line: 3, text: row.normalize('NFKC').replace('\t', ' ') }]);
  expect(report.errors).toEqual([]);
  expect(readCauses(keepRows(typed, [3]), false).causes).toHaveLength(3);
});

test('a cause that is called Total is kept where the reader wants it, in an address too', () => {
  const read = readCauses("late; 10\n'Total; 5", false);
  expect(read.causes).toMatchObject([{ name: 'late' }, { name: 'Total', count: 5 }]);
  expect(causesFromAddress(String(causesToAddress(read)), 'en')).toBe("late; 10\n'Total; 5");
});

test.each([
  ['1\tlate\t1,480\n2\tdamaged\t800\n3\tbill\t360', [1480, 800, 360]],
  ['cause,cases\n"late, again","1,480"\ndamaged,800', [1480, 800]],
  ['late  1 480\ndamaged  800', [1480, 800]],
  [
    'Complaints, October\n\ncause\tcases\nlate\t3\ndamaged\t2\nTotal\t5\nSource: CRM, Oct 2026',
    [3, 2],
  ],
])('a table of a spreadsheet: %j', (pasted, cases) => {
  const { causes, report } = readCauses(pasted, false);
  expect(report.errors).toEqual([]);
  expect(causes.map(({ count }) => count)).toEqual(cases);
});

test('an address keeps names, cases and costs in every language', () => {
  const name = fc
    .stringMatching(/^[a-ząćę 一-龥'-]{1,12}$/)
    .map((text) => text.replace(/ +/g, ' ').trim())
    .filter((text) => text !== '');
  const list = fc.uniqueArray(
    fc.record({
      name,
      count: fc.nat(1e6),
      cost: fc.option(
        fc.nat(10_000).map((cents) => cents / 100),
        { nil: undefined },
      ),
    }),
    {
      selector: (cause) => cause.name.toLowerCase(),
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(list, fc.constantFrom('en', 'pl', 'zh-Hans'), (causes, tag) => {
      const shown = writeCauses(causes, tag);
      const address = causesToAddress(readCauses(shown, tag === 'pl'));
      expect(causesFromAddress(String(address), tag)).toBe(shown);
    }),
  );
});

test('ten thousand complaints become a short address, one more is too many', () => {
  const many = Array.from(
    { length: maxLines },
    (_, index) => ['late', 'damaged', 'rude'][index % 3],
  ).join('\n');
  expect(causesToAddress(readCauses(many, false))).toBe('late;3334\ndamaged;3333\nrude;3333');
  expect(causesToAddress(readCauses(`${many}\nlate`, false))).toBeUndefined();
  const names = Array.from(
    { length: 200 },
    (_, index) => `a cause with a number: ${index}; 1`,
  ).join('\n');
  expect(causesToAddress(readCauses(names, false))).toBe(tooLong);
});
