import type { SurveyLoad } from '../../measures/survey-load';
import type { Translate } from '../../strings';
import type { Sheet } from '../draft/sheet';
import type { Formats } from '../fields/format';
import { matrixOf } from './matrix';
import { type Group, isRequest, type Point, type Programme } from './programme';
import type { GroupLoad } from './read-loads';

/** What a group is called, or its number while it has no name. */
export const groupName = ({ name }: Group, place: number, t: Translate): string =>
  name.trim() || t('voc.group', { n: place + 1 });

/** The points of one cell, each in few words; a dash where nobody listens. */
export const pointsText = (points: readonly Point[], t: Translate): string =>
  points.map((point) => pointText(point, t)).join('; ') || '–';

/** A point in few words: how, and of those who are asked how many. */
function pointText({ method, share }: Point, t: Translate): string {
  const name = t(`voc.method.${method}`);
  return isRequest(method) && !['', '100%'].includes(percentText(share))
    ? t('voc.cell', { method: name, share: percentText(share) })
    : name;
}

/** A share as typed, with its sign. */
const percentText = (typed: string): string =>
  typed.trim() === '' ? '' : `${typed.trim().replace(/\s*%$/, '')}%`;

function loadText(
  { perYear, perWindow, overShare }: SurveyLoad,
  ceiling: number,
  t: Translate,
  format: Formats,
): string {
  return t('voc.load.text', {
    year: format.number(perYear, 1),
    window: format.number(perWindow, 2),
    over: format.percent(overShare, 1),
    ceiling,
  });
}

/** What the planner has to say about the groups, a sentence each. */
export function notesOf(
  { groups, keeper }: Programme,
  loads: readonly GroupLoad[],
  ceiling: number | undefined,
  t: Translate,
  format: Formats,
): string[] {
  const notes = groups.flatMap((group, index) => {
    const name = groupName(group, index, t);
    const { load, tooFew, isUnheard } = loads[index] ?? {};
    return [
      ...(isUnheard ? [t('voc.note.unheard', { name })] : []),
      ...(tooFew
        ? [
            t('voc.note.few', {
              name,
              answers: format.number(Math.floor(tooFew.answers)),
              needed: format.number(tooFew.needed),
            }),
          ]
        : []),
      ...(load && ceiling !== undefined && load.perWindow > ceiling
        ? [t('voc.note.over', { name, ceiling })]
        : []),
    ];
  });
  const idle = groups
    .flatMap(({ points }) => points)
    .filter(({ moment, acts }) => moment.trim() !== '' && acts.trim() === '').length;
  return [
    ...notes,
    ...(idle > 0 ? [t('voc.note.idle', { n: idle })] : []),
    ...(keeper.trim() === '' ? [t('voc.note.keeper')] : []),
  ];
}

type Given = {
  programme: Programme;
  loads: readonly GroupLoad[];
  ceiling: number | undefined;
  notes: readonly string[];
  t: Translate;
  format: Formats;
};

/** The programme as it leaves the page. */
export function programmeSheet({ programme, loads, ceiling, notes, t, format }: Given): Sheet {
  const { groups } = programme;
  const names = groups.map((group, index) => groupName(group, index, t));
  const points = groups.flatMap((group, index) =>
    group.points
      .filter(({ moment, acts }) => `${moment}${acts}`.trim() !== '')
      .map((point) => ({ point, name: names[index] ?? '' })),
  );
  return {
    title: t('voc.sheet'),
    file: 'listening-plan',
    pieces: [
      {
        is: 'facts',
        facts: [
          [t('voc.ceiling'), programme.ceiling],
          [t('voc.response'), percentText(programme.response)],
          [t('voc.keeper'), programme.keeper],
        ],
      },
      { is: 'heading', text: t('voc.matrix') },
      {
        is: 'table',
        columns: [t('voc.moment'), ...names],
        rows: matrixOf(groups).map((row) => [
          row.moment,
          ...row.points.map((points) => pointsText(points, t)),
        ]),
      },
      { is: 'heading', text: t('voc.points') },
      {
        is: 'table',
        columns: ['moment', 'who', 'method', 'times', 'share', 'acts'].map((column) =>
          t(`voc.${column}`),
        ),
        rows: points.map(({ point, name }) => [
          point.moment,
          name,
          t(`voc.method.${point.method}`),
          ...(isRequest(point.method) ? [point.times, percentText(point.share)] : ['–', '–']),
          point.acts,
        ]),
      },
      { is: 'heading', text: t('voc.load') },
      {
        is: 'facts',
        facts: names.map((name, index) => {
          const load = loads[index]?.load;
          return [
            `${name} (${groups[index]?.people.trim() || '–'})`,
            load && ceiling !== undefined ? loadText(load, ceiling, t, format) : '',
          ];
        }),
      },
      ...(notes.length > 0 ? [{ is: 'list' as const, items: notes }] : []),
    ],
  };
}
