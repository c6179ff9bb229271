import { expect, test } from 'vitest';
import { joinSentences } from './join-sentences';

test('sentences have a space between them, Chinese ones none, and missing ones leave no trace', () => {
  expect(joinSentences('One.', false, 'Two.', undefined, '')).toBe('One. Two.');
  expect(joinSentences('留下 88%。', '流失 12%。')).toBe('留下 88%。流失 12%。');
  expect(joinSentences()).toBe('');
});
