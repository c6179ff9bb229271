import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
let all: [string, string][] | undefined;

/** Every Traditional character with its Simplified one, in the order of Unicode. */
function allPairs(): [string, string][] {
  all ??= Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, place) =>
    String.fromCharCode(0x4e00 + place),
  )
    .map((sign): [string, string] => [sign, simplify(sign)])
    .filter(([sign, simple]) => simple !== sign && simple.length === 1);
  return all;
}

/**
 * The pairs that a reader of some texts could type: each Traditional character, followed by its Simplified one when the texts hold that.
 * Used when the book is built; readers fetch the pairs, never the dictionary. Source: OpenCC, table TSCharacters.
 */
export function scriptPairs(texts: string): string {
  const used = new Set(texts);
  for (const [sign, simple] of allPairs()) if (used.has(sign)) used.add(simple);
  return allPairs()
    .filter(([, simple]) => used.has(simple))
    .flat()
    .join('');
}
