import { drawingPage } from './browser.ts';
import { nodeClasses } from './config.ts';
import { isKept } from './draw.ts';

/** What is wrong with a diagram and in which of its lines, counted from 1. */
export type DiagramMistake = { line: number; message: string };

type Mermaid = { parse(source: string): Promise<unknown> };

const looks =
  'a diagram takes its looks from the book; use the classes promised, delivered, muted and accent';

function mistakeInWords(source: string): DiagramMistake | undefined {
  const lines = source.split('\n');
  const find = (pattern: RegExp) => lines.findIndex((line) => pattern.test(line)) + 1;
  for (const name of ['accTitle', 'accDescr']) {
    if (!find(new RegExp(`^\\s*${name}\\s*[:{]\\s*(\\S|$)`)))
      return {
        line: 1,
        message: `the diagram has no "${name}:" line, which tells what it shows to those who cannot see it`,
      };
  }
  const styled = find(/^\s*(%%\{|classDef\b|linkStyle\b|style\s+\S+\s+[\w-]+:|---\s*$)/);
  if (styled) return { line: styled, message: looks };
  for (const [index, line] of lines.entries()) {
    const unknown = [...line.matchAll(/:::([\w-]+)/g)].find(
      (match) => !nodeClasses.some((name) => name === match[1]),
    );
    if (unknown) return { line: index + 1, message: `there is no class "${unknown[1]}": ${looks}` };
  }
  return undefined;
}

/** Mermaid counts lines after it has dropped leading blank lines and comments; authors do not. */
function authorsLine(source: string, counted: number): number {
  const lines = source.split('\n');
  const kept = lines.flatMap((line, index) => (/^\s*%%/.test(line) ? [] : [index + 1]));
  while (kept[0] && lines[kept[0] - 1]?.trim() === '') kept.shift();
  return kept[counted - 1] ?? lines.length;
}

/** Names that Mermaid's grammar gives to signs, and what an author typed. */
const tokens: Record<string, string> = {
  PS: '"("',
  PE: '")"',
  SQS: '"["',
  SQE: '"]"',
  DIAMOND_START: '"{"',
  DIAMOND_STOP: '"}"',
  STADIUMSTART: '"(["',
  STADIUMEND: '"])"',
  SUBROUTINESTART: '"[["',
  SUBROUTINEEND: '"]]"',
  TAGEND: '">"',
  PIPE: '"|"',
  AMP: '"&"',
  STR: 'quotation marks',
  MINUS: '"-"',
  COLON: '":"',
  LINK: 'an arrow',
  ARROW_OPEN: 'an arrow',
  EOF: 'end of the diagram',
  NEWLINE: 'end of the line',
  SPACE: 'space',
  end: 'word "end", which Mermaid keeps for itself',
};

/** Mermaid's message without the list of all that it would have accepted. */
const shorten = (message: string) =>
  message
    .replace(/(Parse|Lexical) error on line \d+[:.]?\s*/, '')
    .replace(/Expecting .*, got/s, 'unexpected')
    .replace(/\n-*\^\s*/, ' ← ')
    .replace(/\s+/g, ' ')
    .replace(
      /unexpected '(\w+)'/,
      (_, token: string) => `unexpected ${tokens[token] ?? 'words or signs'}`,
    )
    .trim();

/**
 * Tells what is wrong with a diagram; undefined when it can be drawn.
 * A diagram that was drawn before needs no browser for that; for another, NoBrowser is thrown when there is none.
 */
export async function readDiagram(source: string): Promise<DiagramMistake | undefined> {
  const mistake = mistakeInWords(source);
  if (mistake || isKept(source)) return mistake;
  const page = await drawingPage();
  const message = await page.evaluate(
    (text) =>
      (globalThis as unknown as { mermaid: Mermaid }).mermaid.parse(text).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      ),
    source,
  );
  if (message === undefined) return undefined;
  const counted = /\bline:? (\d+)/i.exec(message)?.[1];
  return {
    line: counted ? authorsLine(source, Number(counted)) : 1,
    message: `Mermaid cannot read this: ${shorten(message)}`,
  };
}
