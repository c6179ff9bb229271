/** Letters that stand alone in Unicode, so that taking a mark off them needs a table. */
const plainLetters: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ı: 'i' };

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const plain = plainLetters[lower] ?? lower.normalize('NFD').charAt(0);
  return plain.length === letter.length ? plain : letter;
}

/**
 * Text without capitals, accents and full-width forms, for comparing what a reader typed with what an author wrote.
 * It is exactly as long as the text given, so a place found in one is a place in the other.
 */
export function foldText(text: string): string {
  return toHalfWidth(text).replace(/[A-Z\u0080-\u{10ffff}]/gu, foldLetter);
}

/** Full-width letters, digits and signs, as Chinese keyboards make them, become the plain ones. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** Whether a text holds Chinese characters, which are written without spaces between words. */
export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
