import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tooLong } from '../fields/fields';
import { groupsFromAddress, maxGroups } from './groups-address';
import { groupsToAddress, readGroups } from './read-groups';

const named = (name: string, promoters: number, passives: number, detractors: number) => ({
  name,
  promoters,
  passives,
  detractors,
});
const two = [named('West', 90, 60, 50), named('East side', 1204, 60, 36)];

describe('rows with three counts', () => {
  test.each([
    [
      'tabs and a heading',
      'region\tpromoters\tpassives\tdetractors\nWest\t90\t60\t50\nEast side\t1,204\t60\t36',
      false,
    ],
    ['semicolons', 'West; 90; 60; 50\n\nEast side; 1204; 60; 36\n', false],
    ['Polish thousands', 'West; 90; 60; 50\nEast side; 1 204; 60; 36', true],
    ['a total', 'West\t90\t60\t50\nEast side\t1204\t60\t36\nTotal\t1294\t120\t86', false],
    ['spaces', 'West 90 60 50\nEast side 1204 60 36', false],
  ])('are read with %s', (_, text, decimalComma) => {
    expect(readGroups(text, decimalComma)).toMatchObject({ groups: two, report: { errors: [] } });
  });

  test('rows of one name are added up', () => {
    expect(readGroups('West; 1; 2; 3\nWest; 10; 20; 30', false).groups).toEqual([
      named('West', 11, 22, 33),
    ]);
  });

  test('what cannot be read is named by its line, and a total is said to be left out', () => {
    const { report } = readGroups(
      'West; 1; 2; 3\nEast; 1; 2\n; 1; 2; 3\nNorth; 1.5; 2; 3\nSouth; -1; 2; 3',
      false,
    );
    expect([...new Set(report.errors.map(({ line }) => line))]).toEqual([2, 3, 4, 5]);
    expect(
      readGroups('West; 1; 2; 3\nEast; 4; 5; 6\nRazem; 5; 7; 9', true).report.leftOut,
    ).toMatchObject([{ line: 3 }]);
  });
});

test('a row for each answer is counted by name', () => {
  const text = 'segment\tanswer\nnew\t9\nold\t10\nnew\t3\nnew\t8\nold\t7';
  expect(readGroups(text, false).groups).toEqual([named('new', 1, 1, 1), named('old', 1, 1, 0)]);
  expect(readGroups('new; 9\nold; 11', false).report.errors).toMatchObject([
    { line: 2, problem: 'out-of-range' },
  ]);
});

test('an address holds what was read, and gives it back', () => {
  const written = groupsToAddress('West; 90; 60; 50\nEast side; 1,204; 60; 36', false);
  expect(written).toBe('West~90~60~50_East side~1204~60~36');
  expect(readGroups(groupsFromAddress(written as string) ?? '', false).groups).toEqual(two);
  expect(groupsToAddress('West; x; 1; 2', false)).toBeUndefined();
  const tooMany = Array.from({ length: maxGroups + 1 }, (_, n) => `wave ${n}; 1; 1; 1`);
  expect(groupsToAddress(tooMany.join('\n'), false)).toBe(tooLong);
  for (const wrong of ['West~1~2', '~1~2~3', 'West~1~2~-3', 'West~1~2~x'])
    expect(groupsFromAddress(wrong)).toBeUndefined();
});

test('any groups written as a table read back equal', () => {
  const count = fc.nat({ max: 1_000_000 });
  const name = fc
    .stringMatching(/^[A-Z][a-z]{2,8}$/)
    .filter((text) => !/^(Sum|Total|All|Razem|Suma)$/.test(text));
  const groups = fc.uniqueArray(
    fc.record({ name, promoters: count, passives: count, detractors: count }),
    {
      minLength: 1,
      maxLength: maxGroups,
      selector: (one) => one.name,
    },
  );
  fc.assert(
    fc.property(groups, fc.constantFrom('\t', ';', '; ', ' | '), (given, mark) => {
      const text = given
        .map((one) => [one.name, one.promoters, one.passives, one.detractors].join(mark))
        .join('\n');
      expect(readGroups(text, false)).toMatchObject({ groups: given, report: { errors: [] } });
    }),
  );
});
