/** A word to search for, and the number of the meaning that it says: of the words for one meaning, the best counts in a section. */
export type Sought = { word: string; weight: number; meaning: number };
/** Folded words, each with the words of the English text that say it, parted by spaces. */
export type Dictionary = Record<string, string>;
/** Everyday English; words of other alphabetic languages; Chinese. */
export type DictionaryName = 'everyday' | 'alphabetic' | 'chinese';

/** A shorter key is a whole word; a longer one stands for all words that begin with it. */
const minStem = 4;
const maxChinese = 6;

/** What a word says in English: by the longest key that it begins with. */
export function translateWord(word: string, dictionary: Dictionary): string[] {
  for (let length = word.length; length >= Math.min(minStem, word.length); length--) {
    const english = dictionary[word.slice(0, length)];
    if (english !== undefined) return english.split(' ');
  }
  return [];
}

/** What a folded Chinese text says in English: it is cut from left to right into the longest words of the dictionary. One list a word. */
export function translateChinese(text: string, dictionary: Dictionary): string[][] {
  const words: string[][] = [];
  for (let at = 0; at < text.length; ) {
    let length = Math.min(maxChinese, text.length - at);
    while (length > 1 && dictionary[text.slice(at, at + length)] === undefined) length -= 1;
    const english = dictionary[text.slice(at, at + length)];
    if (english !== undefined) words.push(english.split(' '));
    at += length;
  }
  return words;
}
