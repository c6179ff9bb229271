import { sourceLanguage } from '../languages.ts';
import { byPlace, type Problem } from '../markdown/problem.ts';
import { checkWords } from './check-words.ts';
import { compareTexts } from './compare-texts.ts';
import { compareTerms, compareWords } from './compare-words.ts';
import type { Inventory } from './inventory.ts';

/** Every way in which a chapter in a language differs from English, in the order of its files. */
export function translationDifferences(
  inventory: Inventory,
  chapter: string,
  language: string,
): Problem[] {
  const textIn = (one: string) =>
    inventory.texts.find((text) => text.chapter === chapter && text.language === one);
  const [text, english] = [textIn(language), textIn(sourceLanguage)];
  const words = inventory.words.find(
    (file) => file.chapter === chapter && file.language === language,
  );
  const unreadable = (words?.unreadable ?? []).map(({ line, column, message }) => ({
    id: 'book:unreadable-yaml' as const,
    file: words?.file ?? '',
    line,
    column,
    what: message,
    remedy: 'Mend it first.',
  }));
  const files = new Set([text?.file, words?.file]);
  const problems = [
    ...unreadable,
    ...(text && english ? [...compareTexts(text, english), ...compareTerms(text, inventory)] : []),
    ...(words && unreadable.length === 0 ? compareWords(words, inventory) : []),
    ...checkWords(inventory).filter(({ file }) => files.has(file)),
  ];
  return problems.sort(byPlace);
}
