/** A run of a text: plain, or between `*one star*` or `**two stars**`, without the stars. */
export type Run = { kind: 'plain' | 'em' | 'strong'; text: string };

const stressed = /(\*\*[^\s*](?:[^*]*[^\s*])?\*\*|\*[^\s*](?:[^*]*[^\s*])?\*)/;

function runOf(part: string, index: number): Run {
  // split() with a group puts what matched at the odd indices
  if (index % 2 === 0) return { kind: 'plain', text: part };
  return part.startsWith('**')
    ? { kind: 'strong', text: part.slice(2, -2) }
    : { kind: 'em', text: part.slice(1, -1) };
}

/** Cuts a text with `*emphasis*` and `**strong**` into runs; a star that stresses nothing stays. */
export const splitEmphasis = (text: string): Run[] =>
  text
    .split(stressed)
    .map(runOf)
    .filter((run) => run.text !== '');

/** The same text without its stars, for a screen reader, a table or an option of a list. */
export const withoutEmphasis = (text: string): string =>
  splitEmphasis(text)
    .map((run) => run.text)
    .join('');
