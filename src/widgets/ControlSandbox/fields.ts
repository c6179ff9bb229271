import { choiceField, numberField, textField } from '../parts/fields';
import { mostValues, readValues, valuesFromAddress, valuesToAddress, writeValues } from './values';

/** What an author may write in the tag: the values of a process in the order in which they came. */
export type Process = { values: readonly number[] };

/** What a reader can set; the size of a change is in standard deviations of the process. */
export function sandboxFields({ tag, values }: Process & { tag: string }) {
  return {
    data: choiceField(['typed', 'steady'], 'typed'),
    values: textField({
      initial: writeValues(values, tag),
      read: (text) => valuesFromAddress(text, tag),
      write: (typed) => valuesToAddress(readValues(typed, tag)),
    }),
    sample: numberField({ initial: 1, from: 1, to: 9999, whole: true, sliderTo: 50, tag }),
    change: choiceField(['none', 'shift', 'single'], 'none'),
    place: numberField({ initial: 16, from: 1, to: mostValues, whole: true, sliderTo: 30, tag }),
    size: numberField({ initial: 1.5, from: -8, to: 8, sliderTo: 4, step: 0.25, tag }),
    limits: choiceField(['before', 'all'], 'before'),
  };
}

export type SandboxFields = ReturnType<typeof sandboxFields>;
