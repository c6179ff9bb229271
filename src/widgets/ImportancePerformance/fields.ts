import { choiceField, numberField, textField } from '../parts/fields';
import { formatsFor } from '../parts/format';
import { attributesFromAddress, attributesToAddress, type Judged, writeAttributes } from './read-attributes';

export const crosses = ['means', 'medians', 'middle', 'own'] as const;
export type CrossChoice = (typeof crosses)[number];

export const scales = { '1-5': { from: 1, to: 5 }, '1-7': { from: 1, to: 7 }, '1-10': { from: 1, to: 10 }, '0-100': { from: 0, to: 100 } } as const;
export type ScaleChoice = keyof typeof scales;
export const scaleChoices = Object.keys(scales) as ScaleChoice[];

/** What an author may write in the tag: the attributes, the scale that both numbers have, and where the lines cross at first. */
export type Survey = { attributes: readonly Judged[]; scale: ScaleChoice; cross: CrossChoice };

/** What a reader can set. */
export function ipaFields({ tag, attributes, scale, cross }: Survey & { tag: string }) {
  const { plain, decimalComma } = formatsFor(tag);
  const line = (initial: number) => numberField({ initial, from: 0, to: 100, sliderTo: scales[scale].to, step: 0.1, tag });
  const middle = (scales[scale].from + scales[scale].to) / 2;
  return {
    table: textField({
      initial: writeAttributes(attributes, plain),
      read: (text) => attributesFromAddress(text, plain),
      write: (text) => attributesToAddress(text, decimalComma),
    }),
    scale: choiceField(scaleChoices, scale),
    cross: choiceField(crosses, cross),
    importance: line(middle),
    performance: line(middle),
  };
}
