/** Joins sentences with spaces, none after a Chinese full stop; leaves out empty ones. */
export function joinSentences(...sentences: readonly (string | false | undefined)[]): string {
  return sentences
    .filter((sentence) => sentence)
    .join(' ')
    .replace(/([。？！]) /g, '$1');
}
