/** One line of ids.lock: an id, or an old id and the one that took its place. `id` is empty where the line cannot be read. */
export type LockLine = { line: number; id: string; successor?: string };

const form = /^([a-z][a-z0-9-]*)(?:\s*->\s*([a-z][a-z0-9-]*))?$/;

/** Reads ids.lock; empty lines and those that begin with # are left out. */
export function readLock(source: string): LockLine[] {
  return source.split(/\r?\n/).flatMap((text, index): LockLine[] => {
    if (text.trim() === '' || text.startsWith('#')) return [];
    const [, id = '', successor] = form.exec(text.trim()) ?? [];
    return [successor === undefined ? { line: index + 1, id } : { line: index + 1, id, successor }];
  });
}

/** ids.lock with the book's present ids added: comments first, then one line an id, sorted; renamed ids keep their line. */
export function extendLock(source: string, ids: readonly string[]): string {
  const comments = source.split(/\r?\n/).filter((line) => line.startsWith('#'));
  const lines = new Map(ids.map((id) => [id, id]));
  for (const { id, successor } of readLock(source)) {
    if (successor !== undefined) lines.set(id, `${id} -> ${successor}`);
    else if (!lines.has(id)) lines.set(id, id);
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  return `${[...comments, ...sorted].join('\n')}\n`;
}
