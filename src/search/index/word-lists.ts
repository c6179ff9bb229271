import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { foldText } from '../../text/fold-text.ts';
import { tokenize } from '../engine/tokens.ts';

export type WordCounts = Map<string, Map<string, number>>;
const minLength = 4;

/** Counts the words of a section by language. Chinese has no misspelt letters, so it has no list. */
export function countWords(words: WordCounts, language: string, html: string): void {
  const counts = words.get(language) ?? new Map<string, number>();
  words.set(language, counts);
  for (const { word, isHan } of tokenize(foldText(html.replace(/<[^>]+>/g, ' '))))
    if (!isHan && word.length >= minLength && !/\d/.test(word))
      counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Writes the words of each language, most used first: what a misspelt word is compared with. */
export async function writeWordLists(words: WordCounts, folder: string): Promise<void> {
  for (const [language, counts] of words) {
    const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    const list = JSON.stringify(sorted.map(([word]) => word));
    await writeFile(join(folder, `words-${language}.json`), list);
  }
}
