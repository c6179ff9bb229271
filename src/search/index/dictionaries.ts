import { allSearchWords } from '../../book/search-words';
import { sourceLanguage } from '../../languages';
import { hasHan } from '../../text/fold-text';
import { createFold } from '../engine/tokens';
import type { Dictionary, DictionaryName } from '../engine/translate';

/** Words that readers use, folded, with those of the texts that stand in English only. */
export function dictionaries(scriptPairs: string): Record<DictionaryName, Dictionary> {
  const fold = createFold(scriptPairs);
  const all: Record<DictionaryName, Dictionary> = { everyday: {}, alphabetic: {}, chinese: {} };
  for (const [language, { english }] of allSearchWords()) {
    const name = language === sourceLanguage ? 'everyday' : 'alphabetic';
    for (const [word, words] of Object.entries(english ?? {}))
      all[hasHan(word) ? 'chinese' : name][fold(word)] = fold(words);
  }
  return all;
}
