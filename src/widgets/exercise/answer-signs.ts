const open = '-';

/**
 * Several choices in one short text for an address: one sign each, the index of the option in base
 * 36, so that `a` is 10; a hyphen while nothing is chosen. `[0, undefined, 2]` becomes `0-2`.
 */
export function writeSigns(indices: readonly (number | undefined)[]): string {
  return indices.map((index) => (index === undefined ? open : index.toString(36))).join('');
}

/** The indices in such a text; undefined unless it holds `count` signs, all below `options`. */
export function readSigns(
  text: string,
  count: number,
  options: number,
): (number | undefined)[] | undefined {
  if (text.length !== count || !/^[-0-9a-z]*$/.test(text)) return undefined;
  const indices = [...text].map((sign) => (sign === open ? undefined : Number.parseInt(sign, 36)));
  return indices.every((index) => index === undefined || index < options) ? indices : undefined;
}
