import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Place, Problem } from '../markdown/problem.ts';
import { checkRawText } from './check-raw-text.ts';
import type { Known } from './known.ts';

const read = new Map<string, (Place & { message: string }) | undefined>();

/** Reading a whole bibliography is slow, so the answer for a text is kept. */
function bibliographyFault(source: string): (Place & { message: string }) | undefined {
  if (source.trim() === '') return undefined;
  if (read.has(source)) return read.get(source);
  let fault: (Place & { message: string }) | undefined;
  try {
    new Cite(source);
  } catch (error) {
    const [message = ''] = (error as Error).message.split('\n');
    const [, line, column] = /line (\d+) col (\d+)/.exec(message) ?? [];
    fault = {
      line: Number(line ?? 1),
      column: Number(column ?? 1),
      message: message.replace(/ at line \d+ col \d+:?$/, ''),
    };
  }
  read.set(source, fault);
  return fault;
}

/** Files that cannot be read at all: the rest of the book cannot be judged before they are mended. */
export function checkReadable(known: Known): Problem[] {
  const raw = checkRawText(known);
  return [...raw, ...unreadable(known, new Set(raw.map(({ file }) => file)))];
}

/** What to do about a line of YAML that cannot be read. */
function yamlRemedy(line: string): string {
  if (/'[^']*\w'\w/.test(line))
    return "An apostrophe ends a text in single quotes: put the text in double quotes, or write the apostrophe twice ('').";
  if (/: [^'"{[|>]*\w: /.test(line) || /\{ *\w+: [^'"][^{}]*: /.test(line))
    return 'Put the text in quotes: it holds a colon followed by a space.';
  return 'Look at the indentation and put text that holds ": " or begins with a sign in quotes.';
}

/** What cannot be parsed, but for the files whose fault is told already. */
function unreadable(
  { texts, yaml, words, book, bookWords, ledger, searchWords, givingWords, bibliography }: Known,
  told: Set<string>,
): Problem[] {
  const problems: Problem[] = texts.flatMap(({ file, unreadable }) =>
    unreadable
      ? [
          {
            id: 'book:unreadable-text',
            file,
            line: unreadable.line,
            column: unreadable.column,
            what: `The text cannot be read: ${unreadable.message}`,
            remedy:
              'Close every tag and brace; write a sign that is meant as itself with a backslash, as in \\{ or \\<.',
          },
        ]
      : [],
  );
  for (const { file, source, unreadable } of [
    book,
    ledger,
    ...searchWords,
    ...givingWords,
    ...words,
    ...bookWords,
    ...Object.values(yaml).flat(),
  ])
    for (const { line, column, message } of unreadable)
      problems.push({
        id: 'book:unreadable-yaml',
        file,
        line,
        column,
        what: `The YAML cannot be read: ${message}`,
        remedy: yamlRemedy(source.split('\n')[line - 1] ?? ''),
      });
  const fault = bibliographyFault(bibliography.source);
  if (fault)
    problems.push({
      id: 'book:unreadable-bibliography',
      file: bibliography.file,
      line: fault.line,
      column: fault.column,
      what: `The bibliography cannot be read: ${fault.message}`,
      remedy: 'Look for a missing comma or brace here or just before.',
    });
  return problems.filter(({ file }) => !told.has(file));
}
