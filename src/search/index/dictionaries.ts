import { allSearchWords } from '../../book/search-words';
import { sourceLanguage } from '../../languages';
import { foldWith } from '../engine/tokens';
import type { Dictionary, DictionaryName } from '../engine/translations';

/** Words that readers use, folded, with the words of the English text that say them, for texts that stand in English only. */
export function dictionaries(scripts: string): Record<DictionaryName, Dictionary> {
  const fold = foldWith(scripts);
  const made: Record<DictionaryName, Dictionary> = { everyday: {}, alphabetic: {}, chinese: {} };
  for (const [language, { english }] of allSearchWords())
    for (const [word, words] of Object.entries(english ?? {})) {
      const name = /\p{Script=Han}/u.test(word)
        ? 'chinese'
        : language === sourceLanguage
          ? 'everyday'
          : 'alphabetic';
      made[name][fold(word)] = fold(words);
    }
  return made;
}
