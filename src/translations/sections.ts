/** The part of a text before its first heading, with the front matter. */
export const opening = 'opening';

const heading = /^#{2,6}\s.*\{#([a-z][a-z0-9-]*)\}\s*$/;

/**
 * The source of each section by its id, in reading order: from its heading `## … {#id}` to the next.
 * What stands before the first heading is called `opening`.
 */
export function sectionsIn(source: string): Map<string, string> {
  let lines: string[] = [];
  const sections = new Map([[opening, lines]]);
  let fence: string | undefined;
  for (const line of source.split('\n')) {
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
    if (mark && (fence === undefined || line.trim() === fence))
      fence = fence === undefined ? mark : undefined;
    const id = fence === undefined ? heading.exec(line)?.[1] : undefined;
    if (id !== undefined) {
      lines = [];
      sections.set(id, lines);
    }
    lines.push(line);
  }
  return new Map([...sections].map(([id, own]) => [id, own.join('\n')]));
}
