import { expect } from 'vitest';
import { leak } from './typed-values.test-parts';

/**
 * Nothing that only a mistake of ours would show: what readers typed stands in `value` or is marked
 * as typed, and is not ours.
 */
export function expectNoLeaks(html: string): void {
  const shown = html
    .replace(/ value="[^"]*"/g, '')
    .replace(/<textarea[^>]*>[^<]*<\/textarea>|<i data-typed="true">[^<]*<\/i>/g, '');
  expect(shown).not.toMatch(leak);
}

/** The words of a page as a reader sees them, spaces made equal. */
export function wordsIn(html: string): string {
  return html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
}

/** A text as it stands in an attribute of a page. */
export const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#x27;');

export const inputTag = (page: string, id: string) =>
  new RegExp(`<input id="${id}"[^>]*>`).exec(page)?.[0];
