/** A space ends a word; Chinese characters may break anywhere, but no line begins with a stop. */
const pieces = (text: string): string[] =>
  text.match(/[\p{Script=Han}][，。！？、：；）」』]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];

/** A word that is wider than a line, such as an address, in parts that are not. */
function split(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  let end = word.length - 1;
  while (end > 1 && measure(word.slice(0, end)) > width) end -= 1;
  return [word.slice(0, end), ...split(word.slice(end), width, measure)];
}

/** Breaks a text into lines no wider than `width`; `measure` gives the width of a text. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text).flatMap((whole) => split(whole, width, measure))) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}
