import { expect, test } from 'vitest';
import { isOfInputMethod } from './input-method';

test.each([
  ['Enter while a word is composed', { isComposing: true, keyCode: 229 }, true],
  ['Enter that takes the word, in Safari', { isComposing: false, keyCode: 229 }, true],
  ['Enter on its own', { isComposing: false, keyCode: 13 }, false],
])('%s', (_, event, expected) => expect(isOfInputMethod(event)).toBe(expected));
