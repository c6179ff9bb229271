import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetMarkdown } from '../draft/sheet';
import { type Chain, emptyChain, maxWhys, placesOf, readChain, stateOf } from './chain';
import { chainSheet } from './chain-sheet';

const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const anyChain: fc.Arbitrary<Chain> = fc.record({
  problem: text,
  action: text,
  owner: text,
  sign: text,
  whys: fc.array(fc.record({ because: text, check: text }), { minLength: 1, maxLength: maxWhys }),
});

test('whatever is written can be kept and read again', () => {
  fc.assert(
    fc.property(anyChain, (chain) => {
      expect(readChain(JSON.parse(JSON.stringify(chain)))).toEqual(chain);
    }),
  );
});

test('nothing but a chain is read as one', () => {
  fc.assert(
    fc.property(fc.anything(), (anything) => {
      expect(readChain(anything)).toBeUndefined();
    }),
  );
  expect(readChain({ ...emptyChain, whys: [] })).toBeUndefined();
  expect(readChain({ ...emptyChain, whys: Array(9).fill(emptyChain.whys[0]) })).toBeUndefined();
  expect(readChain({ ...emptyChain, owner: 4 })).toBeUndefined();
});

test('an answer nobody has checked is a story, and spaces are neither', () => {
  expect(stateOf({ because: 'rain', check: ' ' })).toBe('story');
  expect(stateOf({ because: ' ', check: 'seen' })).toBe('empty');
  expect(
    placesOf(
      {
        ...emptyChain,
        whys: [
          { because: 'a', check: 'b' },
          { because: 'c', check: '' },
        ],
      },
      'story',
    ),
  ).toEqual([2]);
});

test('the sheet holds every link of which something is written, under its number, and says which has not been checked', () => {
  const whys = [
    { because: '', check: ' ' },
    { because: 'no *field*', check: ' ' },
    { because: '', check: 'seen on Monday' },
    { because: 'never asked', check: 'the form' },
  ];
  const written = sheetMarkdown(chainSheet({ ...emptyChain, problem: 'wax', whys }, (key) => key));
  expect(written).toContain(
    [
      '| 2 | no \\*field\\* | whys.sheet.story |',
      '| 3 |  | seen on Monday |',
      '| 4 | never asked | the form |',
    ].join('\n'),
  );
  expect(written).not.toContain('| 1 |');
});
