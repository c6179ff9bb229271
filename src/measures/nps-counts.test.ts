import fc from 'fast-check';
import { expect, test } from 'vitest';
import { npsCounts } from './nps';
import { anyNumber, expectSound, valueOf } from './sound.test-parts';

test('every answer from 0 to 10 has its group', () => {
  const answers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(valueOf(npsCounts({ answers }))).toEqual({ promoters: 2, passives: 2, detractors: 7 });
  expect(
    answers.map((answer) => Object.values(valueOf(npsCounts({ answers: [answer] }))).indexOf(1)),
  ).toEqual([2, 2, 2, 2, 2, 2, 2, 1, 1, 0, 0]);
});

test('without answers there are no groups', () => {
  const problem = { reason: 'nobody-answered', field: 'answers' };
  expect(npsCounts({ answers: [] })).toEqual({ valid: false, problem });
  expect(npsCounts({ answers: undefined as unknown as number[] })).toEqual({
    valid: false,
    problem,
  });
});

test.each([
  [11, 'out-of-range'],
  [-1, 'out-of-range'],
  [7.5, 'not-whole'],
  [Number.NaN, 'not-a-number'],
])('an answer of %s is refused by its position', (wrong, reason) => {
  expect(npsCounts({ answers: [10, 9, 8, wrong, 6] })).toEqual({
    valid: false,
    problem: { reason, field: 'answers.3' },
  });
});

const answer = fc.integer({ min: 0, max: 10 });
test('everybody is in exactly one group, in whatever order the answers come', () => {
  const twice = fc
    .array(answer, { minLength: 1 })
    .chain((answers) =>
      fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
    );
  fc.assert(
    fc.property(twice, ([answers, shuffled]) => {
      const groups = valueOf(npsCounts({ answers }));
      expect(groups.promoters + groups.passives + groups.detractors).toBe(answers.length);
      expect(valueOf(npsCounts({ answers: shuffled }))).toEqual(groups);
    }),
  );
});

test('no list of answers gives NaN or infinity', () => {
  fc.assert(fc.property(fc.array(anyNumber), (answers) => expectSound(npsCounts({ answers }))));
});
