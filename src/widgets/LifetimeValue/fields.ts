import type { AddressState } from '../address/use-address-state';
import { currencyField } from '../fields/currency';
import { choiceField, numberField, numbersField, textField, type ValuesOf } from '../fields/fields';
import { moneyMarks, percentMarks } from '../fields/read-number';
import { sharesFromAddress, sharesToAddress, writeShares } from './curve-text';

export const views = ['shortcut', 'closed', 'curve', 'table', 'compare'] as const;
export type View = (typeof views)[number];

/**
 * What an author may write in the tag: the view it opens with; a margin a year in money, retention
 * and discount rate from 0 to 1.
 */
export type Starting = {
  view: View;
  margin: number;
  retention: number;
  discount: number;
  cost: number;
};

/** The longest horizon of the table, in years. */
const maxYears = 5;

/** The high-end cohort of Fader and Hardie, as shares still there after every year. */
const highEnd = [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491];

/**
 * What a reader can set; shares are per cent here. A 2 at the end of a name belongs to the second
 * programme.
 */
export function ltvFields({
  tag,
  view,
  margin,
  retention,
  discount,
  cost,
}: Starting & { tag: string }) {
  const money = (initial: number, sliderTo: number) =>
    numberField({
      initial,
      from: 0,
      to: 1e9,
      sliderTo,
      step: sliderTo / 200,
      marks: moneyMarks,
      tag,
    });
  const percent = (initial: number, sliderTo = 100) =>
    numberField({ initial, from: 0, to: 100, sliderTo, step: 1, marks: percentMarks, tag });
  const growth = (initial: number) =>
    numberField({ initial, from: -50, to: 100, sliderTo: 50, step: 1, marks: percentMarks, tag });
  const rates = (initial: number[]) =>
    numbersField({ initial, from: 0, to: 100, step: 1, marks: percentMarks, tag });
  const inPercent = (share: number) => Number((100 * share).toPrecision(12));
  return {
    currency: currencyField(tag),
    view: choiceField(views, view),
    margin: numberField({
      initial: margin,
      from: -1000,
      to: 1e9,
      sliderTo: 1000,
      step: 10,
      marks: moneyMarks,
      tag,
    }),
    retention: percent(inPercent(retention)),
    discount: percent(inPercent(discount), 30),
    doubt: numberField({ initial: 3, from: 0, to: 50, sliderTo: 10, step: 0.5, tag }),
    first: choiceField(['excluded', 'included'], 'excluded'),
    curve: textField({
      initial: writeShares(highEnd, tag),
      read: (text) => sharesFromAddress(text, tag),
      write: (text) => sharesToAddress(text, tag),
    }),
    cost: money(cost, 1000),
    keeping: money(0, 500),
    customers: numberField({
      initial: 20_000,
      from: 1,
      to: 1_000_000_000,
      sliderTo: 100_000,
      whole: true,
      tag,
    }),
    spend: money(1250, 5000),
    variable: percent(70),
    years: numberField({ initial: 3, from: 1, to: maxYears, whole: true, tag }),
    when: choiceField(['start', 'end'], 'start'),
    kept: rates([40, 45, 50, 55]),
    growth: growth(0),
    yearly: money(15, 100),
    setup: money(20, 100),
    kept2: rates([50, 55, 60, 65]),
    growth2: growth(4),
    yearly2: money(25, 100),
    setup2: money(35, 100),
  };
}

export type LtvFields = ReturnType<typeof ltvFields>;
export type LtvValues = ValuesOf<LtvFields>;
export type LtvState = AddressState<LtvFields>;

/** The fields with one number each. */
export type NumberName = {
  [Name in keyof LtvFields]: LtvFields[Name] extends ReturnType<typeof numberField> ? Name : never;
}[keyof LtvFields];

const shared = [
  'customers',
  'spend',
  'variable',
  'discount',
  'years',
  'when',
  'kept',
  'growth',
  'yearly',
  'setup',
] as const;

/** What each view shows; everything else stays out of its link. */
const used: Record<View, readonly (keyof LtvFields)[]> = {
  shortcut: ['margin', 'retention', 'discount', 'doubt', 'cost'],
  closed: ['margin', 'keeping', 'retention', 'discount', 'doubt', 'first', 'cost'],
  curve: ['margin', 'curve', 'discount', 'cost'],
  table: [...shared, 'cost'],
  compare: [...shared, 'kept2', 'growth2', 'yearly2', 'setup2'],
};

export const unusedIn = (fields: LtvFields, { view }: LtvValues): (keyof LtvFields)[] =>
  (Object.keys(fields) as (keyof LtvFields)[]).filter(
    (name) => !['view', 'currency'].includes(name) && !used[view].includes(name),
  );
