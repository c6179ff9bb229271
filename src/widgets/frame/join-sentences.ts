/** Sentences in one run: a space between them, and none after the full stop of a script that sets none. What is missing is left out. */
export function joinSentences(...sentences: readonly (string | false | undefined)[]): string {
  return sentences
    .filter((sentence) => sentence)
    .join(' ')
    .replace(/([。？！]) /g, '$1');
}
