import { type NumberField, numberField } from '../fields/fields';
import { percentMarks } from '../fields/read-number';

/** How the numbers of a programme are read; shares are per cent here. */
export type ProgrammeRules = Record<
  'people' | 'times' | 'share' | 'ceiling' | 'response',
  NumberField
>;

const made = new Map<string, ProgrammeRules>();

/** The rules in a language, made once for each: a programme has many fields. */
export function programmeRules(tag: string): ProgrammeRules {
  const known = made.get(tag);
  if (known) return known;
  const percent = (step: number) =>
    numberField({ initial: 100, from: 0, to: 100, step, marks: percentMarks, tag });
  const rules = {
    people: numberField({ initial: 0, from: 0, to: 1_000_000_000, whole: true, tag }),
    times: numberField({ initial: 1, from: 0, to: 1000, step: 1, tag }),
    share: percent(5),
    ceiling: numberField({ initial: 1, from: 0, to: 100, whole: true, tag }),
    response: percent(1),
  };
  made.set(tag, rules);
  return rules;
}
