import { closeSync, openSync, writeSync } from 'node:fs';

/** `source-serif.B2dX_4kw.woff2`: a name in three parts, the middle one as long as every other. */
const parts = /^(.*\.)([\w-]{8})(\.\w+)$/;

/** The name of a file with another hash in it. */
export function renamed(name: string, hash: string): string {
  if (!parts.test(name)) throw new Error(`${name} has no hash of eight characters in its name`);
  return name.replace(parts, (_, start: string, _old, end: string) => start + hash + end);
}

/**
 * Files whose content, and so whose name, is known only when all pages have been read: fonts and
 * the sheets that name them. Pages are written with the name that the bundler gave; when the right
 * one is known, it is written over it in place, for it is as long.
 */
export class LateNames {
  #uses = new Map<string, { offset: number; name: string }[]>();
  readonly #names: ReadonlySet<string>;

  constructor(names: Iterable<string>) {
    this.#names = new Set(names);
  }

  /** Notes where a page, as it is written, holds late names; only its head may. */
  note(path: string, html: string): void {
    const head = html.slice(0, html.indexOf('</head>'));
    for (const match of head.matchAll(/[\w.-]+\.(?:css|woff2)\b/g)) {
      if (!this.#names.has(match[0])) continue;
      const offset = Buffer.byteLength(head.slice(0, match.index));
      this.#uses.set(path, [...(this.#uses.get(path) ?? []), { offset, name: match[0] }]);
    }
  }

  /** Writes the final names into the pages. */
  write(folder: URL, finalNames: ReadonlyMap<string, string>): void {
    for (const [path, uses] of this.#uses) {
      const file = openSync(new URL(path, folder), 'r+');
      for (const { offset, name } of uses) {
        const final = finalNames.get(name) ?? name;
        if (final.length !== name.length) throw new Error(`${final} is not as long as ${name}`);
        writeSync(file, final, offset);
      }
      closeSync(file);
    }
  }
}
