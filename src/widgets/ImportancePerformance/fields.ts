import { choiceField, type NumberRules, numberField, textField } from '../fields/fields';
import { formatsFor } from '../fields/format';
import {
  attributesFromAddress,
  attributesToAddress,
  type Judged,
  writeAttributes,
} from './read-attributes';

export const crosses = ['means', 'medians', 'middle', 'own'] as const;
export type CrossChoice = (typeof crosses)[number];

export const scales = {
  '1-5': { from: 1, to: 5 },
  '1-7': { from: 1, to: 7 },
  '1-10': { from: 1, to: 10 },
  '0-100': { from: 0, to: 100 },
} as const;
export type ScaleChoice = keyof typeof scales;
export const scaleChoices = Object.keys(scales) as ScaleChoice[];

/**
 * What an author may write in the tag: the attributes, the scale that both numbers have, and where
 * the lines cross at first.
 */
export type Survey = { attributes: readonly Judged[]; scale: ScaleChoice; cross: CrossChoice };

/** What a reader can set. */
export function ipaFields({ tag, attributes, scale, cross }: Survey & { tag: string }) {
  const { plain, decimalComma } = formatsFor(tag);
  const { from, to } = scales[scale];
  const line = numberField({ initial: (from + to) / 2, from: 0, to: 100, tag });
  return {
    table: textField({
      initial: writeAttributes(attributes, plain),
      read: (text) => attributesFromAddress(text, plain),
      write: (text) => attributesToAddress(text, decimalComma),
    }),
    scale: choiceField(scaleChoices, scale),
    cross: choiceField(crosses, cross),
    importance: line,
    performance: line,
  };
}

/**
 * What a line of one's own may be on the scale that the reader has chosen; an address may hold one
 * of any scale.
 */
export const lineRules = (scale: ScaleChoice, tag: string): NumberRules =>
  numberField({ initial: 0, ...scales[scale], step: 0.1, tag });
