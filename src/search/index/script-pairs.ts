import { Converter } from 'opencc-js/t2cn';

const simplify = Converter({ from: 't', to: 'cn' });
let all: [traditional: string, simplified: string][] | undefined;

function allPairs(): [string, string][] {
  all ??= Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, index) =>
    String.fromCharCode(0x4e00 + index),
  )
    .map((sign): [string, string] => [sign, simplify(sign)])
    .filter(([sign, simplified]) => simplified !== sign && simplified.length === 1);
  return all;
}

/**
 * Each Traditional character that a reader of some texts could type, before its Simplified one.
 * Readers fetch these pairs, never the dictionary. Source: OpenCC, table TSCharacters.
 */
export function pairsFor(texts: string): string {
  const used = new Set(texts);
  for (const [sign, simplified] of allPairs()) if (used.has(sign)) used.add(simplified);
  return allPairs()
    .filter(([, simplified]) => used.has(simplified))
    .flat()
    .join('');
}
