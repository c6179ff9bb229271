import { formatsFor } from './format';
import { isPercent, type NumberLimits, type NumberRead, readNumber } from './read-number';

/** Stands for a valid value whose text is too long for an address, such as a long pasted table. */
export const tooLong = Symbol('too long for an address');

/** The text of a value in an address: empty to leave it out, undefined while it is invalid. */
export type Written = string | typeof tooLong | undefined;

/** One input of a widget: its initial value, and how it is read from and written to an address. */
export type Field<Value> = {
  kind: 'number' | 'numbers' | 'choice' | 'switch' | 'text' | 'answers';
  /** the name in an address, where it is not that of the field */
  parameter?: string;
  initial: Value;
  /** The value that a text in an address stands for; undefined when the text is wrong. */
  read: (text: string) => Value | undefined;
  write: (value: Value) => Written;
  /** The reader's setting for the whole book, such as a currency; it replaces the initial value. */
  stored?: () => Value;
  /** The value implied by a text typed into another field: `$5` implies USD; undefined for none. */
  heard?: (typed: string) => Value | undefined;
};

type AnyField = Pick<
  Field<unknown>,
  'kind' | 'parameter' | 'initial' | 'read' | 'stored' | 'heard'
>;
export type Fields = Record<string, AnyField & { write: (value: never) => Written }>;
export type ValuesOf<F> = {
  [Name in keyof F]: F[Name] extends { initial: infer Value } ? Value : never;
};

type Limits = NumberLimits & { tag: string };
type Slider = { sliderTo?: number; step?: number };

/** How a field turns what was typed into a number, and a number into what could have been typed. */
export type NumberRules = Limits &
  Required<Slider> & { parse: (typed: string) => NumberRead; show: (value: number) => string };
export type NumberField = Field<string> & NumberRules;
export type NumbersField = Field<string[]> & NumberRules;
export type ChoiceField<Option extends string> = Field<Option> & { options: readonly Option[] };

function numberRules(limits: Limits & Slider): NumberRules {
  const { decimalComma, plain } = formatsFor(limits.tag);
  return {
    sliderTo: limits.to,
    step: limits.whole ? 1 : (limits.to - limits.from) / 100,
    ...limits,
    parse: (typed) => readNumber(typed, limits, decimalComma),
    // A share of one per cent or less has its sign, or it would be read as a share of 1.
    show: (value) =>
      isPercent(limits) && value !== 0 && Math.abs(value) <= 1 ? `${plain(value)}%` : plain(value),
  };
}

const inAddress = (text: string, { from, to, whole }: NumberLimits): number | undefined => {
  const value = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return value >= from && value <= to && (!whole || Number.isInteger(value)) ? value : undefined;
};

/** A number typed or set by a slider. Its value is the text as typed, so that no typing is lost. */
export function numberField({
  initial,
  ...limits
}: Limits & Slider & { initial: number }): NumberField {
  const rules = numberRules(limits);
  return {
    kind: 'number',
    ...rules,
    initial: rules.show(initial),
    read: (text) => {
      const value = inAddress(text, limits);
      return value === undefined ? undefined : rules.show(value);
    },
    write: (typed) => {
      const read = rules.parse(typed);
      return read.valid ? String(read.value) : undefined;
    },
  };
}

/** A fixed count of numbers under the same rules, such as five counts: `6_9_21` in an address. */
export function numbersField({
  initial,
  ...limits
}: Limits & Slider & { initial: readonly number[] }): NumbersField {
  const rules = numberRules(limits);
  return {
    kind: 'numbers',
    ...rules,
    initial: initial.map(rules.show),
    read: (text) => {
      const values = text.split('_').map((one) => inAddress(one, limits));
      return values.length === initial.length && values.every((value) => value !== undefined)
        ? values.map(rules.show)
        : undefined;
    },
    write: (typed) => {
      const values = typed
        .map(rules.parse)
        .map((read) => (read.valid ? String(read.value) : undefined));
      return values.includes(undefined) ? undefined : values.join('_');
    },
  };
}

/** One of a few named options. */
export function choiceField<const Option extends string>(
  options: readonly Option[],
  initial: Option,
): ChoiceField<Option> {
  return {
    kind: 'choice',
    options,
    initial,
    read: (text) => options.find((option) => option === text),
    write: (value) => value,
  };
}

/** A switch, such as an open section; off at first unless `initial` says otherwise. */
export function switchField(initial = false): Field<boolean> {
  return {
    kind: 'switch',
    initial,
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
    write: (on) => (on ? '1' : initial ? '0' : ''),
  };
}

/** Free text with its own way of being written; without one, the text itself up to a length. */
export function textField({
  initial = '',
  longest = 500,
  read,
  write,
}: { initial?: string; longest?: number } & Partial<
  Pick<Field<string>, 'read' | 'write'>
> = {}): Field<string> {
  return {
    kind: 'text',
    initial,
    read: read ?? ((text) => (text.length <= longest ? text : undefined)),
    write: write ?? ((text) => (text.length <= longest ? text : tooLong)),
  };
}

/** The numbers of a list of typed texts; undefined as long as one of them cannot be read. */
export function numbersOf(rules: NumberRules, typed: readonly string[]): number[] | undefined {
  const read = typed.map(rules.parse);
  return read.every((one) => one.valid) ? read.map((one) => one.value) : undefined;
}
