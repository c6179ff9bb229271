import { createElement, Fragment } from 'react';

const stressed = /(\*\*\S(?:.*?\S)?\*\*|\*\S(?:.*?\S)?\*)/;
const inside = (part: string): string => part.replace(/^\*+|\*+$/g, '');

/** A text of the book's in which `*words*` are stressed and `**words**` are strong. */
export function Emphasis({ text }: { text: string }) {
  // the parts between the stars are the odd ones
  const parts = text
    .split(stressed)
    .map((part, place) => (place % 2 === 0 ? part : createElement(part.startsWith('**') ? 'strong' : 'em', null, inside(part))));
  return createElement(Fragment, null, ...parts);
}

/** The same text without its stars, for a voice, a table or an option of a list. */
export const withoutEmphasis = (text: string): string =>
  text
    .split(stressed)
    .map((part, place) => (place % 2 === 0 ? part : inside(part)))
    .join('');
