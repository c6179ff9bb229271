import { bindWords } from '../text/bind-words.ts';

/** Front matter, blocks of code such as diagrams, formulas and code in a sentence. */
const verbatim =
  /(^---\n[\s\S]*?\n---$|^[ \t]*```[\s\S]*?^[ \t]*```|\$\$[\s\S]*?\$\$|\$[^$\n]+\$|`[^`\n]+`)/m;

/** The source of a text with its words bound as `bindWords` does, but for code and formulas. */
export const bindSource = (source: string, language: string): string =>
  source
    .split(verbatim)
    .map((piece, index) => (index % 2 === 0 ? bindWords(piece, language) : piece))
    .join('');
