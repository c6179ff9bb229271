import { choiceField, numberField, switchField } from '../fields/fields';
import { percentMarks } from '../fields/read-number';

/** What an author may write in the tag: shares from 0 to 1, and people invited. */
export type Population = { share: number; satisfied: number; dissatisfied: number; sent: number };

export const maxInvited = 1_000_000;
export const repetitions = ['100', '1000', '10000'] as const;

const asPercent = (share: number) => Number((100 * share).toPrecision(12));

/** What a reader can set; shares are per cent here. */
export function surveyFields({
  tag,
  share,
  satisfied,
  dissatisfied,
  sent,
}: Population & { tag: string }) {
  const percent = (initial: number, step: number) =>
    numberField({ initial: asPercent(initial), from: 0, to: 100, step, marks: percentMarks, tag });
  return {
    share: percent(share, 1),
    satisfied: percent(satisfied, 0.5),
    dissatisfied: percent(dissatisfied, 0.5),
    sent: numberField({
      initial: sent,
      from: 1,
      to: maxInvited,
      whole: true,
      sliderTo: 10_000,
      tag,
    }),
    surveys: choiceField(repetitions, '1000'),
    seed: numberField({ initial: 1, from: 1, to: 999_999, whole: true, tag }),
    plan: switchField(),
    margin: numberField({ initial: 10, from: 0.5, to: 50, sliderTo: 20, step: 0.5, tag }),
    group: numberField({
      initial: 60_000,
      from: 1,
      to: 1_000_000_000,
      whole: true,
      sliderTo: 10_000,
      tag,
    }),
  };
}
