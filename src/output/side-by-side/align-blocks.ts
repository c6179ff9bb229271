/** A row of two columns: what stands in both, or in one of them only. */
export type Row<Block> = { first?: Block; second?: Block };

/** Of a block: its id, where it has one, and what kind of block it is. */
export type Keyed = { id: string | undefined; kind: string };

/** Blocks with ids are counterparts by id, others by their kind. */
const areCounterparts = (one: Keyed, other: Keyed): boolean =>
  one.id !== undefined || other.id !== undefined ? one.id === other.id : one.kind === other.kind;

/** The longest sequence of counterparts in both lists, as pairs of indices. */
function commonSequence(first: readonly Keyed[], second: readonly Keyed[]): [number, number][] {
  const width = second.length + 1;
  // lengths[i * width + j]: of the longest sequence in first from i and second from j
  const lengths = new Uint16Array((first.length + 1) * width);
  const lengthAt = (i: number, j: number) => lengths[i * width + j] ?? 0;
  const match = (i: number, j: number) => {
    const [one, other] = [first[i], second[j]];
    return one !== undefined && other !== undefined && areCounterparts(one, other);
  };
  for (let i = first.length - 1; i >= 0; i--)
    for (let j = second.length - 1; j >= 0; j--)
      lengths[i * width + j] = match(i, j)
        ? lengthAt(i + 1, j + 1) + 1
        : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    if (match(i, j) && lengthAt(i, j) === lengthAt(i + 1, j + 1) + 1) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** Blocks between two pairs: as many on both sides are counterparts in order, unless ids differ. */
function rowsBetween<Block extends Keyed>(first: Block[], second: Block[]): Row<Block>[] {
  const isEven =
    first.length === second.length &&
    first.every((one, at) => one.id === undefined && second[at]?.id === undefined);
  return isEven
    ? first.map((one, at): Row<Block> => ({ first: one, second: second[at] as Block }))
    : [...first.map((one) => ({ first: one })), ...second.map((one) => ({ second: one }))];
}

/**
 * The blocks of a section in two languages, side by side: block by block where both have the same,
 * else by ids and kinds in order. Every block stands in one row, in the order of its column.
 */
export function alignBlocks<Block extends Keyed>(
  first: readonly Block[],
  second: readonly Block[],
): Row<Block>[] {
  const rows: Row<Block>[] = [];
  let [i, j] = [0, 0];
  const end: [number, number] = [first.length, second.length];
  for (const [nextI, nextJ] of [...commonSequence(first, second), end]) {
    rows.push(...rowsBetween(first.slice(i, nextI), second.slice(j, nextJ)));
    const [one, other] = [first[nextI], second[nextJ]];
    if (one && other) rows.push({ first: one, second: other });
    [i, j] = [nextI + 1, nextJ + 1];
  }
  return rows;
}
