import { surveyLoad, surveySampleSize } from '../../measures';
import type { SurveyLoad } from '../../measures/survey-load';
import type { NumberRead } from '../fields/read-number';
import type { ProgrammeRules } from './fields';
import { type Group, isRequest, type Programme } from './programme';

/**
 * What a group is in for; a part is undefined while its fields cannot be read, or where it makes no
 * sense.
 */
export type GroupLoad = {
  /** requests to one customer */
  load: SurveyLoad | undefined;
  /**
   * surveyed although so few would answer that the margin could not be ten points: the answers
   * expected at most, and those needed
   */
  tooFew: { answers: number; needed: number } | undefined;
  /** nothing listens to it */
  isUnheard: boolean;
};

const valueOf = (read: NumberRead): number | undefined => (read.valid ? read.value : undefined);
/** Wide, and yet more than a survey of a few hundred people can do. */
const halfWidth = 0.1;

/** The ceiling on requests in thirty days; undefined while it cannot be read. */
export const ceilingOf = ({ ceiling }: Programme, rules: ProgrammeRules) =>
  valueOf(rules.ceiling.parse(ceiling));

/** What every group of a programme is in for. */
export function readLoads(programme: Programme, rules: ProgrammeRules): GroupLoad[] {
  const ceiling = ceilingOf(programme, rules);
  const percent = valueOf(rules.response.parse(programme.response));
  return programme.groups.map((group) => ({
    load: ceiling === undefined ? undefined : loadOf(group, ceiling, rules),
    tooFew: percent === undefined ? undefined : tooFewIn(group, percent / 100, rules),
    isUnheard: group.points.every(({ moment }) => moment.trim() === ''),
  }));
}

function loadOf({ points }: Group, ceiling: number, rules: ProgrammeRules): SurveyLoad | undefined {
  const occasions = points
    .filter(({ moment, method }) => moment.trim() !== '' && isRequest(method))
    .map(({ times, share }) => ({
      timesAYear: valueOf(rules.times.parse(times)),
      share: valueOf(rules.share.parse(share)),
    }));
  const isRead = (one: (typeof occasions)[number]): one is { timesAYear: number; share: number } =>
    one.timesAYear !== undefined && one.share !== undefined;
  if (!occasions.every(isRead)) return undefined;
  const measured = surveyLoad({
    occasions: occasions.map(({ timesAYear, share }) => ({ timesAYear, share: share / 100 })),
    ceiling,
  });
  return measured.valid ? measured.value : undefined;
}

function tooFewIn(
  { people, points }: Group,
  responseRate: number,
  rules: ProgrammeRules,
): GroupLoad['tooFew'] {
  const population = valueOf(rules.people.parse(people));
  if (
    !population ||
    !points.some(({ moment, method }) => moment.trim() !== '' && method === 'survey')
  )
    return undefined;
  const measured = surveySampleSize({ share: 0.5, halfWidth, population });
  const answers = population * responseRate;
  return measured.valid && answers < measured.value.answers
    ? { answers, needed: measured.value.answers }
    : undefined;
}
