import { choiceField, numberField, numbersField, switchField } from '../fields/fields';
import { percentMarks } from '../fields/read-number';

export const maxUnits = 1_000_000_000;
export const maxOpportunities = 1000;
/** Steps for which there is room; those that let everything through change nothing. */
export const maxSteps = 6;

/**
 * What an author may write in the tag: one inspection, and the yields of the steps of a process,
 * from 0 to 1.
 */
export type Inspection = {
  defects: number;
  units: number;
  opportunities: number;
  yields: readonly number[];
};

/** What a reader can set; yields are in per cent. */
export function sigmaFields({
  tag,
  defects,
  units,
  opportunities,
  yields,
}: Inspection & { tag: string }) {
  const count = (initial: number, to: number, sliderTo: number) =>
    numberField({ initial, from: 0, to, whole: true, sliderTo, tag });
  return {
    defects: count(defects, maxUnits * maxOpportunities, 200),
    units: count(units, maxUnits, 5000),
    opportunities: count(opportunities, maxOpportunities, 20),
    shift: choiceField(['with', 'without'], 'with'),
    convert: switchField(),
    level: numberField({ initial: 6, from: 0, to: 10, sliderTo: 7, step: 0.1, tag }),
    steps: switchField(),
    yields: numbersField({
      initial: Array.from({ length: maxSteps }, (_, step) => 100 * (yields[step] ?? 1)),
      from: 0,
      to: 100,
      step: 0.5,
      marks: percentMarks,
      tag,
    }),
  };
}
