import { formatsFor } from './format';
import { isPercent, type NumberLimits, type NumberRead, readNumber } from './read-number';

/** In place of a text for an address: what stands there is right, but too long for one. */
export const tooLong = Symbol('too long for an address');

/** A text for an address, empty to leave it out; undefined while the reader has a mistake to correct. */
export type Written = string | typeof tooLong | undefined;

/** One thing a reader can set: where it starts, and how it is read from and written to an address. */
export type Field<Value> = {
  kind: 'number' | 'numbers' | 'choice' | 'switch' | 'text' | 'answers';
  /** the name in an address, where it is not that of the field */
  parameter?: string;
  initial: Value;
  /** The value that a text in an address stands for; undefined when the text is wrong. */
  read: (text: string) => Value | undefined;
  write: (value: Value) => Written;
  /** The value chosen for the whole book, where a reader chooses one; it goes before the initial one. */
  stored?: () => Value;
  /** The value that a text typed into another field asks for, such as a currency; undefined for none. */
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

/** A number that the reader types or slides; its value is the text as typed, so that nothing typed is ever lost. */
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

/** A fixed number of numbers under the same rules, such as the counts of a five-point scale: `6_9_21_54_30` in an address. */
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

/** Something that the reader can switch on and off, such as an open section; off at first when nothing is given. */
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
