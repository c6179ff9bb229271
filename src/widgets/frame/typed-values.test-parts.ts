import fc from 'fast-check';
import type { Fields } from '../fields/fields';

/** What only a mistake of ours would show. */
export const leak = /NaN|Infinity|∞|undefined|\[object|\{\w+\}/;

/**
 * What people and their clipboards put into fields. One line, because a field of one line holds no
 * line breaks.
 */
export const anyTyped: fc.Arbitrary<string> = fc
  .oneof(
    fc.integer({ min: -5, max: 150 }).map(String),
    fc.double().map(String),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '',
      ' ',
      '-',
      '−5',
      '40%',
      '1 250 zł',
      '１２',
      '1,5',
      '1.5',
      '1e5',
      '0x10',
      '9'.repeat(400),
      'NaN',
      'Infinity',
      'undefined',
      '<b>7</b>',
      '"',
      '三十',
      '٣',
      '1,2,3',
      '..',
      '7.',
      ',5',
    ),
  )
  .map((typed) => typed.replace(/[\p{Cc}\u2028\u2029]/gu, ' '));

/** What a field of its kind may hold. */
export const anyValue = (field: Fields[string], namesTyped: boolean): fc.Arbitrary<unknown> => {
  switch (field.kind) {
    case 'number':
      return anyTyped;
    case 'numbers':
      return fc.array(anyTyped, {
        minLength: (field.initial as string[]).length,
        maxLength: (field.initial as string[]).length,
      });
    case 'choice':
      return fc.constantFrom(...(field as unknown as { options: string[] }).options);
    case 'switch':
      return fc.boolean();
    case 'answers':
      return fc
        .string({ unit: fc.constantFrom(...'-01234.'), maxLength: 8 })
        .map((text) => field.read(text) ?? field.initial);
    case 'text':
      return (
        fc
          .oneof(
            fc.string({ maxLength: 60 }),
            fc.array(anyTyped, { maxLength: 20 }).map((words) => words.join(', ')),
          )
          // a quoted cell loses its brackets, so that `{]0}` is quoted as `{0}`
          .filter((text) => !/\{.*\w.*\}/.test(text) && (!namesTyped || !leak.test(text)))
      );
  }
};

/**
 * Everything typed, with the name of its field: `promoters`, or `counts-0` for the first of
 * several.
 */
export const typedTexts = (fields: Fields, values: Record<string, unknown>): [string, string][] =>
  Object.entries(fields).flatMap(([name, { kind }]): [string, string][] => {
    if (kind === 'number') return [[name, values[name] as string]];
    return kind === 'numbers'
      ? (values[name] as string[]).map((typed, index) => [`${name}-${index}`, typed])
      : [];
  });
