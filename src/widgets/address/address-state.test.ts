import { expect, test } from 'vitest';
import {
  choiceField,
  numberField,
  numbersField,
  switchField,
  textField,
  tooLong,
} from '../fields/fields';
import { clearAddress, initialValues, readAddress, writeAddress } from './address-state';

const fields = {
  people: numberField({ initial: 90, from: 0, to: 1000, whole: true, tag: 'pl' }),
  rate: numberField({ initial: 0.5, from: 0, to: 1, tag: 'pl' }),
  counts: numbersField({ initial: [1, 2, 3], from: 0, to: 10, whole: true, tag: 'pl' }),
  mode: choiceField(['one', 'two'], 'one'),
  open: switchField(),
  note: textField({ longest: 5 }),
};
const initial = initialValues(fields);

test('values are shown as a reader of the language would type them and written the same for all', () => {
  expect(initial.rate).toBe('0,5');
  expect(writeAddress('', 'x', fields, { ...initial, people: '1 000', rate: '0,25' })).toBe(
    '?x.people=1000&x.rate=0.25&x.counts=1_2_3&x.mode=one',
  );
});

test('what was written is read back', () => {
  const values = {
    people: '7',
    rate: '0,25',
    counts: ['0', '10', '5'],
    mode: 'two' as const,
    open: true,
    note: 'a&b=ż',
  };
  const search = String(writeAddress('', 'x', fields, values));
  expect(readAddress(search, 'x', fields)).toEqual({ values, refused: [] });
});

test('parameters of others are kept, old ones of its own are replaced', () => {
  const search = String(writeAddress('?q=nps&x.people=3&xx.people=4', 'x', fields, initial));
  expect(search).toContain('?q=nps&xx.people=4&x.people=90');
  expect(clearAddress(search, 'x')).toBe('?q=nps&xx.people=4');
  expect(clearAddress('?x.people=3', 'x')).toBe('');
});

test('no address is made of a mistake, unless it is out of sight', () => {
  const values = { ...initial, people: 'many' };
  expect(writeAddress('', 'x', fields, values)).toBeUndefined();
  expect(writeAddress('', 'x', fields, values, ['people'])).toBe(
    '?x.rate=0.5&x.counts=1_2_3&x.mode=one',
  );
});

test('what is right but too long has no address either, and a mistake is named first', () => {
  expect(writeAddress('', 'x', fields, { ...initial, note: 'longer' })).toBe(tooLong);
  expect(writeAddress('', 'x', fields, { ...initial, note: 'longer' }, ['note'])).toBeTypeOf(
    'string',
  );
  expect(
    writeAddress('', 'x', fields, { ...initial, note: 'longer', people: 'many' }),
  ).toBeUndefined();
});

test('an address is measured as it is sent, where a Chinese sign takes nine characters', () => {
  const long = { note: textField({ longest: 5000 }) };
  expect(writeAddress('', 'x', long, { note: 'a'.repeat(5000) })).toBeTypeOf('string');
  expect(writeAddress('', 'x', long, { note: '字'.repeat(700) })).toBe(tooLong);
  expect(writeAddress(`?y=${'a'.repeat(5900)}`, 'x', long, { note: 'a'.repeat(200) })).toBe(
    tooLong,
  );
});

test.each([
  'x.people=-1',
  'x.people=1001',
  'x.people=1.5',
  'x.people=',
  'x.people=NaN',
  'x.people=1e99',
  'x.people=0x1',
  'x.counts=1_2',
  'x.counts=1_2_3_4',
  'x.counts=1_2_99',
  'x.mode=three',
  'x.open=yes',
  'x.note=longer',
  'x.other=1',
])('%s is refused and named', (given) => {
  expect(readAddress(`?${given}`, 'x', fields)).toEqual({
    values: initial,
    refused: [given.split('=')[0]],
  });
});

test('a good value counts although its neighbour is wrong', () => {
  const { values, refused } = readAddress('?x.people=5&x.rate=7', 'x', fields);
  expect([values.people, values.rate, refused]).toEqual(['5', '0,5', ['x.rate']]);
});
