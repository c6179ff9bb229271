import type { Problem } from '../../measures';
import { npsCounts } from '../../measures';
import type { ValuesOf } from '../fields/fields';
import { maxAnswers, readAnswers } from './answers';
import type { Groups, npsFields } from './fields';

type NpsFields = ReturnType<typeof npsFields>;

/** The counts on screen, or why there are none: a field to correct, or a problem of the measure. */
export type Wave = { groups: Groups } | { mistake: true } | { problem: Problem };

/** The first wave, from three counts or from pasted answers. */
export function firstWave(fields: NpsFields, values: ValuesOf<NpsFields>): Wave {
  if (values.mode === 'counts')
    return fromFields(fields, values, 'promoters', 'passives', 'detractors');
  const { values: answers, report } = readAnswers(values.answers);
  if (report.errors.length > 0 || answers.length > maxAnswers) return { mistake: true };
  const counted = npsCounts({ answers });
  return counted.valid ? { groups: counted.value } : { problem: counted.problem };
}

export function secondWave(fields: NpsFields, values: ValuesOf<NpsFields>): Wave {
  return fromFields(fields, values, 'afterPromoters', 'afterPassives', 'afterDetractors');
}

type Count =
  | 'promoters'
  | 'passives'
  | 'detractors'
  | 'afterPromoters'
  | 'afterPassives'
  | 'afterDetractors';

function fromFields(
  fields: NpsFields,
  values: ValuesOf<NpsFields>,
  ...names: [Count, Count, Count]
): Wave {
  const [promoters, passives, detractors] = names.map((name) => fields[name].parse(values[name]));
  if (!promoters?.valid || !passives?.valid || !detractors?.valid) return { mistake: true };
  return {
    groups: { promoters: promoters.value, passives: passives.value, detractors: detractors.value },
  };
}
