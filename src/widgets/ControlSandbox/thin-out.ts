/** Columns that a picture can show apart from each other. */
const columns = 400;

/**
 * Reduces a line to points that can be told apart: minimum and maximum of each column. Places start
 * at 1.
 */
export function thinOut(values: readonly number[]): [place: number, value: number][] {
  if (values.length <= 2 * columns) return values.map((value, position) => [position + 1, value]);
  const start = (column: number) => Math.floor((column * values.length) / columns);
  return Array.from({ length: columns }, (_, column) => {
    const from = start(column);
    const part = values.slice(from, start(column + 1));
    const ends = [part.indexOf(Math.min(...part)), part.indexOf(Math.max(...part))].sort(
      (a, b) => a - b,
    );
    return ends.map((place): [number, number] => [from + place + 1, part[place] ?? 0]);
  }).flat();
}
