import { expect, test } from 'vitest';
import { chooseLanguage, exerciseProps } from './exercise-props';

const both = { en: 'Yes', pl: 'Tak' };

test('texts that are all translated are shown in the wanted language', () => {
  const { written, read } = chooseLanguage([both, both], 'pl');
  expect([written, read(both)]).toEqual(['pl', 'Tak']);
});

test('one text that is not translated makes all of them English', () => {
  const { written, read } = chooseLanguage([both, { en: 'No' }], 'pl');
  expect([written, read(both)]).toEqual(['en', 'Yes']);
});

test('typed apostrophes and quotation marks are shown curled, as in the text of the book', () => {
  const example = { en: `A sender's money, "paid back"` };
  const { read, island } = exerciseProps({
    id: 'costs',
    title: undefined,
    exercise: { title: { en: "Whose cost isn't it?" } },
    texts: [example],
    reading: undefined,
    prefix: 'sort',
    embed: () => '',
  });
  expect(read(example)).toBe('A sender’s money, “paid back”');
  expect(island.title).toBe('Whose cost isn’t it?');
});
