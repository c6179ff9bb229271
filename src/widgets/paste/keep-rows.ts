/** The text with an apostrophe before rows that were left out, so that they are read like any other. */
export function keepRows(pasted: string, lines: readonly number[]): string {
  const wanted = new Set(lines);
  return pasted
    .split(/(\r\n?|\n)/)
    .map((part, index) =>
      index % 2 === 0 && wanted.has(index / 2 + 1)
        ? part.replace(/^(\s*\|?\s*["“]?)/, "$1'")
        : part,
    )
    .join('');
}
