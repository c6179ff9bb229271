import { expect, test } from 'vitest';
import { placesOf, readLines } from './pasted-lines';

const cells = (pasted: string) => readLines(pasted).map((line) => line.cells);

test('cells are set apart by tabs, semicolons, bars, commas or spaces', () => {
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

test('a comma between spaced numbers is a decimal one', () => {
  expect(cells('5,2 5,6\n6,7 5,9')).toEqual([
    ['5,2', '5,6'],
    ['6,7', '5,9'],
  ]);
  expect(cells('5.2,5.6\n6.7,5.9')).toEqual([
    ['5.2', '5.6'],
    ['6.7', '5.9'],
  ]);
});

test('an empty cell stays a cell, an empty line is none, and every line knows its place', () => {
  expect(readLines('7;;6\n\n 5;4;3')).toEqual([
    { line: 1, cells: ['7', '', '6'] },
    { line: 3, cells: ['5', '4', '3'] },
  ]);
  expect(cells('7\t\t6\t')).toEqual([['7', '', '6', '']]);
  expect(cells('  \n')).toEqual([]);
});

test('quotation marks around a cell are no part of it', () => {
  expect(cells('"by noon",5,52')).toEqual([['by noon', '5', '52']]);
});

test('only the first mistakes are named', () => {
  expect(placesOf([3, 5])).toBe('3, 5');
  expect(placesOf([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('1, 2, 3, 4, 5, 6, 7, 8, …');
});
