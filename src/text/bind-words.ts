import { languageOf } from '../languages.ts';

/**
 * Binds words that may not end a line to the next, and numbers to their units, with spaces that do
 * not break: in Polish `w domu` and `12 zł`. Text in a language without such words stays as it is.
 */
export function bindWords(text: string, language: string): string {
  const letters = languageOf(language)?.bound;
  if (!letters) return text;
  const word = new RegExp(`(?<=^|[\\s(„«–—])([${letters}]) `, 'giu');
  return text
    .replace(word, '$1\u00a0')
    .replace(/(?<=^|\d) (?=(?:zł|%|km|kg|tys\.|mln)(?!\p{L}))/gu, '\u00a0');
}
