const open = '-';

/** Several choices in one short text for an address: one sign each, the place of the option from 0, `a` for 10; a hyphen while nothing is chosen. */
export function writeSigns(places: readonly (number | undefined)[]): string {
  return places.map((place) => (place === undefined ? open : place.toString(36))).join('');
}

/** The places that such a text stands for; undefined unless it has one sign for each of `count` choices, all of them below `options`. */
export function readSigns(
  text: string,
  count: number,
  options: number,
): (number | undefined)[] | undefined {
  if (text.length !== count || !/^[-0-9a-z]*$/.test(text)) return undefined;
  const places = [...text].map((sign) => (sign === open ? undefined : Number.parseInt(sign, 36)));
  return places.every((place) => place === undefined || place < options) ? places : undefined;
}

export const noSigns = (count: number): string => open.repeat(count);
