import type { LanguagePath } from '../../languages';

/** Folded words, each with the words of the English text for it, parted by spaces. */
export type Dictionary = Record<string, string>;
/** Everyday words of a language with those of its text; other alphabetic languages' and Chinese words with English ones. */
export type DictionaryName = `everyday-${LanguagePath}` | 'alphabetic' | 'chinese';

/** A shorter key is a whole word; a longer one stands for all words that begin with it. */
const minPrefix = 4;
const maxChinese = 6;

/** The English of a word, by the longest key that it begins with. */
export function translateWord(word: string, dictionary: Dictionary): string[] {
  for (let length = word.length; length >= Math.min(minPrefix, word.length); length--) {
    const english = dictionary[word.slice(0, length)];
    if (english !== undefined) return english.split(' ');
  }
  return [];
}

/** The English of each word of a Chinese text, cut from left to right into the longest known words. */
export function translateChinese(text: string, dictionary: Dictionary): string[][] {
  const words: string[][] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(maxChinese, text.length - at);
    while (length > 1 && dictionary[text.slice(at, at + length)] === undefined) length--;
    const english = dictionary[text.slice(at, at + length)];
    if (english !== undefined) words.push(english.split(' '));
    at += length;
  }
  return words;
}
