/** A file that holds words of a page, and where a reader can propose a change to it. */
export type EditLink = {
  kind: 'text' | 'terms' | 'questions' | 'exercises' | 'interface';
  href: string;
};

/** Addresses reserved for examples (RFC 2606): a book that still has one has no public source. */
const isPlaceholder = (source: string): boolean =>
  /(^|\.)(example|invalid|test|localhost)$|(^|\.)example\.(com|net|org)$/.test(
    new URL(source).hostname,
  );

/**
 * Links to the files behind a page, so that "suggest an edit" of a question leads to the question.
 * `files` are paths in the repository; there are no links while `source` is a placeholder.
 */
export function editLinks(
  source: string,
  files: readonly [EditLink['kind'], string][],
): EditLink[] {
  if (isPlaceholder(source)) return [];
  const base = source.replace(/\/$/, '');
  return files.map(([kind, file]) => ({ kind, href: `${base}/edit/main/${file}` }));
}
