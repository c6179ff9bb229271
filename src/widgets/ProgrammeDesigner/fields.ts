import type { PointsProgramme } from '../../measures/loyalty-programme';
import { currencyField } from '../fields/currency';
import { numberField } from '../fields/fields';
import { moneyMarks, percentMarks } from '../fields/read-number';

/** What an author may write in the tag: shares from 0 to 1, money a year in zł. */
export type Programme = Required<Omit<PointsProgramme, 'extraMarginPerMember'>>;

export const maxMembers = 100_000_000;
export const maxMoney = 1_000_000_000;
export const names = [
  'members',
  'spend',
  'marginShare',
  'earnRate',
  'breakageShare',
  'fixedCost',
  'upliftShare',
  'heldShare',
] as const;
export const percents = [
  'marginShare',
  'earnRate',
  'breakageShare',
  'upliftShare',
  'heldShare',
] as const;
export const isPercent = (name: (typeof names)[number]): name is (typeof percents)[number] =>
  (percents as readonly string[]).includes(name);

/** What a reader can set: shares as per cent. */
export function programmeFields({ tag, ...programme }: Programme & { tag: string }) {
  const percent = (initial: number, to: number, sliderTo: number, step: number) =>
    numberField({
      initial: Number((100 * initial).toPrecision(12)),
      from: 0,
      to,
      marks: percentMarks,
      sliderTo,
      step,
      tag,
    });
  const money = (initial: number, sliderTo: number, step: number) =>
    numberField({ initial, from: 0, to: maxMoney, marks: moneyMarks, sliderTo, step, tag });
  return {
    currency: currencyField(tag),
    members: numberField({
      initial: programme.members,
      from: 0,
      to: maxMembers,
      whole: true,
      sliderTo: 50_000,
      tag,
    }),
    spend: money(programme.spend, 5000, 10),
    marginShare: percent(programme.marginShare, 100, 100, 1),
    earnRate: percent(programme.earnRate, 100, 10, 0.1),
    breakageShare: percent(programme.breakageShare, 100, 100, 1),
    fixedCost: money(programme.fixedCost, 1_000_000, 10_000),
    upliftShare: percent(programme.upliftShare, 1000, 20, 0.5),
    heldShare: percent(programme.heldShare, 100, 100, 1),
  };
}
