import { createElement, Fragment } from 'react';
import { splitEmphasis } from '../../text/emphasis';

/** A text of the book's in which `*words*` are stressed and `**words**` are strong. */
export function Emphasis({ text }: { text: string }) {
  // Each run stands in an element of its own: page translation takes a bare text node beside
  // others away from React, which then cannot change it.
  const elements = splitEmphasis(text).map((run) =>
    createElement(run.kind === 'plain' ? 'span' : run.kind, null, run.text),
  );
  return createElement(Fragment, null, ...elements);
}
