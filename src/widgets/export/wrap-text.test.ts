import { expect, test } from 'vitest';
import { wrapText } from './wrap-text';

const measure = (text: string) => text.length;

test('breaks between words and fills the lines', () => {
  expect(wrapText('sixty-two promoters of a hundred', 12, measure)).toEqual([
    'sixty-two',
    'promoters of',
    'a hundred',
  ]);
});

test('breaks a word that is wider than the line', () => {
  expect(wrapText('a https://book.example b', 8, measure)).toEqual([
    'a',
    'https://',
    'book.exa',
    'mple b',
  ]);
});

test('breaks Chinese anywhere but before a stop', () => {
  expect(wrapText('顾客满意。', 4, measure)).toEqual(['顾客满', '意。']);
});

test('an empty text has no lines', () => {
  expect(wrapText('', 10, measure)).toEqual([]);
});
