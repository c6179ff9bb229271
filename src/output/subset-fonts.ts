import subsetFont from 'subset-font';
import type { FontUse } from './drop-legacy-fonts.ts';

/** What a reader of English or Polish types, whether or not the book's texts hold it. */
const typed = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}ĄĆĘŁŃÓŚŹŻąćęłńóśźż`;

/** Characters met in texts. */
export class CharacterSet {
  /** a mark for each UTF-16 unit, for a set of strings is slow to fill with a whole book */
  #met = new Uint8Array(0x10000);
  #beyondFirstPlane = new Set<string>();

  constructor() {
    this.add(typed);
  }

  add(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0xd800 && unit < 0xdc00) this.#beyondFirstPlane.add(text.slice(at, at + 2));
      else this.#met[unit] = 1;
    }
  }

  /** Adds those of a script or a file of texts, also where they are written `\u2212`. */
  addSource(source: string): void {
    this.add(source);
    for (const [, code = ''] of source.matchAll(/\\u([\da-f]{4})/gi))
      this.#met[Number.parseInt(code, 16)] = 1;
  }

  toString(): string {
    let text = [...this.#beyondFirstPlane].join('');
    this.#met.forEach((isMet, unit) => {
      if (isMet && (unit < 0xd800 || unit > 0xdfff)) text += String.fromCharCode(unit);
    });
    return text;
  }
}

/** What the book's styles ask of a font: spacing, ligatures, figures of one width, marks on letters. */
const features = ['kern', 'liga', 'tnum', 'lnum', 'mark'];

/**
 * A font with the characters that the book's pages and scripts hold, those that readers type, and
 * the weights that its face declares; half of its bytes. Anything else that a reader types is set
 * in a font of the device.
 */
export const subsetted = (
  font: Buffer,
  characters: CharacterSet,
  weights: FontUse['weights'],
): Promise<Buffer> => {
  const options = {
    targetFormat: 'woff2' as const,
    // the package takes these two, its types do not know them yet
    keepFeatures: features,
    noHinting: true,
    ...(weights && { variationAxes: { wght: weights } }),
  };
  return subsetFont(font, characters.toString(), options);
};
