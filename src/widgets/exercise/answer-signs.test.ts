import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSigns, writeSigns } from './answer-signs';

test('fourteen choices of seven options are written and read back, whatever was chosen', () => {
  const choices = fc.array(fc.option(fc.nat(6), { nil: undefined }), {
    minLength: 14,
    maxLength: 14,
  });
  fc.assert(
    fc.property(choices, (chosen) => {
      expect(readSigns(writeSigns(chosen), 14, 7)).toEqual(chosen);
    }),
  );
});

test.each(['0', '00000', '9---', 'Z---', '0 --', ''])(
  '"%s" is no set of answers to four cases and three options',
  (text) => expect(readSigns(text, 4, 3)).toBeUndefined(),
);
