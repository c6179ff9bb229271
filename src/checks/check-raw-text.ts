import { type Problem, placeAt } from '../markdown/problem.ts';
import type { Known } from './known.ts';

type Fault = { pattern: RegExp; id: Problem['id']; what: string; remedy: string };

const everyFile: Fault[] = [
  {
    pattern: /\ufffd/,
    id: 'book:wrong-encoding',
    what: 'The file is not UTF-8 text from here on',
    remedy: 'Save it as UTF-8 (without a byte order mark) and type the damaged letters again.',
  },
  {
    pattern: /^\ufeff/,
    id: 'book:byte-order-mark',
    what: 'The file begins with a byte order mark, which nobody sees',
    remedy: 'Save it as UTF-8 without a byte order mark ("UTF-8", not "UTF-8 with BOM").',
  },
  {
    pattern: /^(<{7} .*|>{7} .*)$/m,
    id: 'book:merge-marker',
    what: 'A mark of an unfinished merge stands in the file',
    remedy:
      'Choose between the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>.',
  },
];

const yamlOnly: Fault[] = [
  {
    pattern: /(?<=^ *(?:- *)?)\t/m,
    id: 'book:tab',
    what: 'A tab indents this line',
    remedy: 'Indent YAML with spaces, two for a level.',
  },
  {
    pattern: /(?<=^[ \t]*(?:- *)?)[\u00a0\u2007\u202f\u3000]/m,
    id: 'book:wrong-space',
    what: 'A non-breaking or full-width space indents this line',
    remedy: 'Type the spaces at the start of the line again.',
  },
];

const textOnly: Fault[] = [
  {
    pattern:
      /(?<=^#{1,6})[\u00a0\u202f\u3000]|(?<=^ *(?:[-*]|\d+\.))[\u00a0\u202f\u3000]|(?<=<[A-Z][A-Za-z]*)[\u00a0\u202f\u3000]/m,
    id: 'book:wrong-space',
    what: 'A non-breaking or full-width space stands where a plain space is needed',
    remedy:
      'Type the space again: after #, after a list mark and inside a tag it is the space bar.',
  },
  {
    pattern: /(?<=<[A-Z][^<>]*[=＝]\s*)[“”„‟‘’‚«»＂]/,
    id: 'book:curly-quotes',
    what: 'The value of a property stands in typographic quotation marks',
    remedy: 'Write straight quotation marks around the values of a tag: id="…".',
  },
  {
    pattern: /<!--/,
    id: 'book:html-comment',
    what: 'HTML comments have no place in a text',
    remedy: 'Write a note to other authors as {/* … */}.',
  },
  {
    pattern: /<(br|hr|img|wbr|input)\b[^<>]*>/,
    id: 'book:unknown-tag',
    what: 'HTML such as <br> has no place in a text',
    remedy: 'Leave an empty line for a new paragraph, write ![words](file) for an image.',
  },
];

/** The source with every code fence blanked, so that offsets stay: a diagram may hold `<br/>`. */
const withoutFences = (source: string): string =>
  source.replace(/^( *)(```+)[^\n]*\n[\s\S]*?^\1\2/gm, (fence) => fence.replace(/[^\n]/g, ' '));

function firstFault(file: string, source: string, faults: Fault[]): Problem | undefined {
  const found = faults
    .map(({ pattern, ...problem }) => ({ problem, index: source.search(pattern) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index)[0];
  return found && { file, ...placeAt(source, found.index), ...found.problem };
}

/**
 * Faults of the characters of a file, found before it is parsed: encoding, merge marks, spaces and
 * quotation marks that look right and are not. At most one a file, for the rest follows from it.
 */
export function checkRawText({
  texts,
  yaml,
  words,
  book,
  bookWords,
  bibliography,
}: Known): Problem[] {
  const files = [
    ...texts.map(({ file, source }) =>
      firstFault(file, withoutFences(source), [...everyFile, ...textOnly]),
    ),
    ...[book, ...bookWords, ...words, ...Object.values(yaml).flat()].map(({ file, source }) =>
      firstFault(file, source, [...everyFile, ...yamlOnly]),
    ),
    firstFault(bibliography.file, bibliography.source, everyFile),
  ];
  return files.filter((problem) => problem !== undefined);
}
