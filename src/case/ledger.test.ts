import { expect, test } from 'vitest';
import { factNames, factValue, takeFacts } from './ledger';

const ledger = {
  facts: {
    'small-sender': { margin: { value: 240, unit: 'zł a year' }, retention: { value: 0.88 } },
    promise: { words: { value: 'at your door by noon tomorrow' } },
  },
};

test('gives the number behind a name, and nothing for words, half names and names it lacks', () => {
  expect(factValue(ledger, 'case.small-sender.margin')).toBe(240);
  for (const name of [
    'case.promise.words',
    'case.small-sender',
    'case.small-sender.margin.value',
    'case.nobody.margin',
  ])
    expect(factValue(ledger, name)).toBeUndefined();
});

test('replaces names at any depth and leaves everything else alone', () => {
  const input = {
    margin: 'case.small-sender.margin',
    waves: [{ share: 'case.small-sender.retention', id: 'case' }],
    unknown: 'case.x.y',
  };
  expect(takeFacts(input, ledger)).toEqual({
    margin: 240,
    waves: [{ share: 0.88, id: 'case' }],
    unknown: 'case.x.y',
  });
});

test('names every fact that is a number', () => {
  expect(factNames(ledger)).toEqual(['case.small-sender.margin', 'case.small-sender.retention']);
});

test('is empty where there is no ledger, or a broken one', () => {
  for (const broken of [undefined, null, 'facts', { facts: [] }, { facts: { a: 1, b: { c: 2 } } }])
    expect(factNames(broken)).toEqual([]);
});
