import { choiceField, numberField, switchField, textField, type ValuesOf } from '../fields/fields';
import { maxValues, readValues, valuesFromAddress, valuesToAddress, writeValues } from './values';

export const kinds = ['individuals', 'p', 'c', 'u'] as const;
export type ChartKind = (typeof kinds)[number];

/**
 * What an author may write in the tag: values or counts in the order in which they came; for counts
 * the chart and the sizes; what customers allow.
 */
export type Process = {
  values: readonly number[];
  kind?: ChartKind | undefined;
  sizes?: readonly number[] | undefined;
  specLower?: number | undefined;
  specUpper?: number | undefined;
};

/**
 * What a reader can set; the size of a change is in standard deviations of the process, points are
 * numbered from 1.
 */
export function sandboxFields({
  tag,
  values,
  kind = 'individuals',
  sizes = [50],
  specLower,
  specUpper,
}: Process & { tag: string }) {
  const list = (initial: readonly number[]) =>
    textField({
      initial: writeValues(initial, tag),
      read: (text) => valuesFromAddress(text, tag),
      write: (typed) => valuesToAddress(readValues(typed, tag)),
    });
  const limit = (initial: number) => numberField({ initial, from: -1e9, to: 1e9, step: 0.1, tag });
  const specs =
    specLower === undefined
      ? specUpper === undefined
        ? 'none'
        : 'upper'
      : specUpper === undefined
        ? 'lower'
        : 'both';
  return {
    kind: choiceField(kinds, kind),
    data: choiceField(['typed', 'steady'], 'typed'),
    values: list(values),
    sizes: list(sizes),
    sample: numberField({ initial: 1, from: 1, to: 9999, whole: true, sliderTo: 50, tag }),
    leftOut: list([]),
    change: choiceField(['none', 'shift', 'single'], 'none'),
    place: numberField({ initial: 16, from: 1, to: maxValues, whole: true, sliderTo: 30, tag }),
    size: numberField({ initial: 1.5, from: -8, to: 8, sliderTo: 4, step: 0.25, tag }),
    limits: choiceField(['before', 'all'], 'before'),
    ranges: switchField(),
    specs: choiceField(['none', 'upper', 'lower', 'both'], specs),
    specLower: limit(specLower ?? 5),
    specUpper: limit(specUpper ?? 8),
  };
}

export type SandboxFields = ReturnType<typeof sandboxFields>;

/** The fields that the chosen chart and data leave aside; they stay out of its link. */
export function unusedIn({
  kind,
  data,
  change,
  specs,
}: ValuesOf<SandboxFields>): (keyof SandboxFields)[] {
  if (kind !== 'individuals')
    return [
      'data',
      'sample',
      'change',
      'place',
      'size',
      'limits',
      'ranges',
      'specs',
      'specLower',
      'specUpper',
      ...(kind === 'c' ? (['sizes'] as const) : []),
    ];
  return [
    'sizes',
    data === 'typed' ? 'sample' : 'values',
    ...(change === 'none' ? (['place', 'size', 'limits'] as const) : []),
    ...(specs === 'both' || specs === 'lower' ? [] : (['specLower'] as const)),
    ...(specs === 'both' || specs === 'upper' ? [] : (['specUpper'] as const)),
  ];
}
