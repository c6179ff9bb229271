import { createElement, Fragment } from 'react';

const stressed = /(\*\*\S(?:.*?\S)?\*\*|\*\S(?:.*?\S)?\*)/;
const inside = (part: string): string => part.replace(/^\*+|\*+$/g, '');

/** A text of the book's in which `*words*` are stressed and `**words**` are strong. */
export function Emphasis({ text }: { text: string }) {
  // The parts between the stars are the odd ones. Each stands in an element of its own: page
  // translation takes a text beside others away from React, which then cannot change it.
  const tagOf = (part: string, place: number) =>
    place % 2 === 0 ? 'span' : part.startsWith('**') ? 'strong' : 'em';
  const parts = text
    .split(stressed)
    .map(
      (part, place) =>
        part && createElement(tagOf(part, place), null, place % 2 === 0 ? part : inside(part)),
    );
  return createElement(Fragment, null, ...parts);
}

/** The same text without its stars, for a voice, a table or an option of a list. */
export const withoutEmphasis = (text: string): string =>
  text
    .split(stressed)
    .map((part, place) => (place % 2 === 0 ? part : inside(part)))
    .join('');
