import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetMarkdown } from '../draft/sheet';
import { formatsFor } from '../fields/format';
import { programmeRules } from './fields';
import { matrixOf } from './matrix';
import {
  emptyProgramme,
  freshPoint,
  type Programme,
  readProgramme,
  typedProgramme,
} from './programme';
import { anyProgramme } from './programme.test-parts';
import { programmeSheet } from './programme-sheet';
import { readLoads } from './read-loads';

const point = (change: object) => ({ ...freshPoint(), moment: 'a parcel', ...change });
const programme = (
  points: Programme['groups'][number]['points'],
  change: Partial<Programme> = {},
): Programme => ({
  ceiling: '1',
  response: '12',
  keeper: '',
  groups: [{ name: 'senders', people: '300', points }],
  ...change,
});
const rules = programmeRules('en');
const [loadOf, fewOf] = [
  (made: Programme) => readLoads(made, rules)[0]?.load,
  (made: Programme) => readLoads(made, rules)[0]?.tooFew,
];

describe('what is kept', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(anyProgramme, (made) => {
        expect(readProgramme(JSON.parse(JSON.stringify(made)))).toEqual(made);
      }),
    );
  });
  test('and is no programme is refused, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        const read = readProgramme(anything);
        if (read) expect(readProgramme(JSON.parse(JSON.stringify(read)))).toEqual(read);
      }),
    );
    for (const damage of [
      { groups: [] },
      { groups: [{ name: 'a', people: '1', points: [] }] },
      { ceiling: 1 },
      { groups: Array(7).fill(emptyProgramme.groups[0]) },
    ])
      expect(readProgramme({ ...emptyProgramme, ...damage })).toBeUndefined();
    expect(readProgramme(programme([{ ...point({}), method: 'guess' as never }]))).toBeUndefined();
  });
});

test('an author’s numbers stand as a reader of the language would type them', () => {
  const given = {
    ceiling: 2,
    response: 0.125,
    keeper: 'Oksana',
    groups: [
      {
        name: 'a',
        people: 1500,
        points: [{ ...point({}), method: 'survey' as const, times: 1.5, share: 0.2 }],
      },
    ],
  };
  const typed = typedProgramme(given, formatsFor('pl').plain);
  expect([
    typed.response,
    typed.groups[0]?.people,
    typed.groups[0]?.points[0]?.times,
    typed.groups[0]?.points[0]?.share,
  ]).toEqual(['12,5', '1500', '1,5', '20']);
});

describe('the load of a group', () => {
  test('counts what asks for time, and neither records nor mystery visits nor forums', () => {
    const methods = ['survey', 'interview', 'data', 'mystery', 'online'].map((method) =>
      point({ method, times: '2' }),
    );
    expect(loadOf(programme(methods))?.perYear).toBe(4);
  });
  test('counts the share that is asked, however it was typed, and no moment without a name', () => {
    expect(
      loadOf(
        programme([point({ times: '30', share: '10 %' }), point({ moment: ' ', times: '900' })]),
      )?.perYear,
    ).toBeCloseTo(3, 12);
  });
  test('is unknown while a number cannot be read', () => {
    expect(loadOf(programme([point({ times: 'often' })]))).toBeUndefined();
    expect(loadOf(programme([point({})], { ceiling: '' }))).toBeUndefined();
    expect(loadOf(programme([point({ times: 'often', method: 'data' })]))?.perYear).toBe(0);
  });
});

describe('a survey of few people', () => {
  test('is warned of, with the answers it would bring and those it needs', () => {
    expect(fewOf(programme([point({})]))).toEqual({ answers: 36, needed: 73 });
  });
  test('is no trouble when many answer, when many are asked, and when they are talked to', () => {
    expect(fewOf(programme([point({})], { response: '30' }))).toBeUndefined();
    expect(
      fewOf(
        programme([point({})], { groups: [{ name: 'a', people: '60 000', points: [point({})] }] }),
      ),
    ).toBeUndefined();
    expect(fewOf(programme([point({ method: 'interview' })]))).toBeUndefined();
  });
});

test('a moment called the same in two groups is one row of the matrix', () => {
  const groups = [
    { name: 'new', people: '', points: [point({ moment: 'First bill' }), point({ moment: '' })] },
    {
      name: 'old',
      people: '',
      points: [point({ moment: ' first bill', method: 'interview' }), point({ moment: 'a call' })],
    },
  ];
  expect(
    matrixOf(groups).map(({ moment, points }) => [
      moment,
      ...points.map((list) => list.map(({ method }) => method).join('; ')),
    ]),
  ).toEqual([
    ['First bill', 'survey', 'interview'],
    ['a call', '', 'survey'],
  ]);
});

test('of one group, all that happens at a moment stands in its cell, and on the sheet every point of which something is written', () => {
  const points = [
    point({ method: 'survey' }),
    point({ moment: ' A parcel', method: 'interview' }),
    point({ moment: ' ', acts: 'Oksana' }),
    point({ moment: '' }),
  ];
  const made = programme(points);
  const t = (key: string) => key;
  const written = sheetMarkdown(
    programmeSheet({
      programme: made,
      loads: [],
      ceiling: 1,
      notes: [],
      t,
      format: formatsFor('en'),
    }),
  );
  expect(written).toContain('| a parcel | voc.method.survey; voc.method.interview |');
  expect(written).toMatch(/^\| {2}\| senders .* Oksana \|$/m);
  expect(written.match(/\| senders \| voc\.method/g)).toHaveLength(3);
});
