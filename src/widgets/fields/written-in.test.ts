import { expect, test } from 'vitest';
import { writtenIn } from './written-in';

const both = { en: 'Yes', pl: 'Tak' };

test('texts that are all translated are shown in the wanted language', () => {
  const { written, read } = writtenIn([both, both], 'pl');
  expect([written, read(both)]).toEqual(['pl', 'Tak']);
});

test('one text that is not translated makes all of them English', () => {
  const { written, read } = writtenIn([both, { en: 'No' }], 'pl');
  expect([written, read(both)]).toEqual(['en', 'Yes']);
});
