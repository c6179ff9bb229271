import { choiceField, numberField } from '../fields/fields';
import { percentMarks } from '../fields/read-number';

export const sources = ['rate', 'counts'] as const;
export const periods = ['week', 'month', 'quarter', 'year'] as const;
export type Period = (typeof periods)[number];

export const periodsPerYear: Record<Period, number> = { week: 52, month: 12, quarter: 4, year: 1 };

/**
 * What an author may write in the tag: a retention from 0 to 1 and its period, or customers of one
 * year.
 */
export type Starting = {
  from: (typeof sources)[number];
  retention: number;
  period: Period;
  start: number;
  end: number;
  acquired: number;
};

/** What a reader can set; the rate is per cent here. */
export function retentionFields({
  tag,
  from,
  retention,
  period,
  start,
  end,
  acquired,
}: Starting & { tag: string }) {
  const people = (initial: number) =>
    numberField({ initial, from: 0, to: 1_000_000_000, sliderTo: 1000, whole: true, tag });
  return {
    from: choiceField(sources, from),
    rate: numberField({
      initial: Number((100 * retention).toPrecision(12)),
      from: 0,
      to: 100,
      step: 0.5,
      marks: percentMarks,
      tag,
    }),
    period: choiceField(periods, period),
    start: people(start),
    end: people(end),
    acquired: people(acquired),
    counted: choiceField(periods, 'year'),
  };
}
