import { chapterNumber, worded } from '../book/find';
import type { Book, Chapter } from '../book/read-book';
import { textFor } from '../book/read-book';
import type { LanguagePath } from '../languages';

/**
 * The attributes that put a chapter's article into the search index with its number, title and part.
 * None for a reader's language without a translation: the English text must not be found as if it were one.
 */
export function indexAttributes(book: Book, chapter: Chapter, language: LanguagePath): Record<string, string> {
  const text = textFor(chapter, language);
  if (text.language !== language) return {};
  const part = book.parts.find((one) => one.id === chapter.part);
  return {
    'data-search-body': '',
    'data-title': text.title,
    'data-number': chapterNumber(chapter),
    'data-part': part ? worded(part.title, language) : '',
  };
}
