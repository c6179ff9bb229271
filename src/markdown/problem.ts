/** A place in a file: lines and columns count from 1. */
export type Place = { line: number; column: number };

/** An author's mistake: where it is, what is wrong and what to do about it. */
export type Problem = Place & { id: `book:${string}`; file: string; what: string; remedy: string };

/** The place of a character of a text. */
export function placeAt(source: string, offset: number): Place {
  const before = source.slice(0, Math.max(0, offset));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** One line an editor or terminal can jump from: `file:line:column  id  what — what to do`. */
export const formatProblem = ({ file, line, column, id, what, remedy }: Problem): string =>
  `${file}:${line}:${column}  ${id}  ${what} — ${remedy}`;

/** Orders problems as a reader of the files meets them. */
export const byPlace = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  a.id.localeCompare(b.id);

function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const change = from[row - 1] === to[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}

/** The name an author most likely meant, or nothing when none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 4)) + 1;
  for (const candidate of names) {
    const found = distance(name.toLowerCase(), candidate.toLowerCase());
    if (found < least) [best, least] = [candidate, found];
  }
  return best;
}

/** "Did you mean …?" when a name is near, else the advice given. */
export function suggest(
  name: string,
  names: Iterable<string>,
  write: (name: string) => string,
  otherwise: string,
): string {
  const near = nearest(name, names);
  return near === undefined ? otherwise : `Did you mean ${write(near)}? ${otherwise}`;
}
