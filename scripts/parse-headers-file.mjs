/**
 * Parses the `_headers` file of static hosts. A rule is a path pattern on its own line, with its
 * headers indented below. A pattern may contain `*` (any characters) and `:name` (one path
 * segment); `! Name` removes a header.
 * @param {string} source
 * @returns {(path: string) => Record<string, string>} the headers of a path
 */
export function parseHeadersFile(source) {
  const rules = [];
  for (const line of source.split(/\r?\n/)) {
    if (!line.trim() || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: toPattern(line.trim()), headers: [] });
    else rules.at(-1)?.headers.push(line.trim());
  }
  return (path) => {
    const result = {};
    for (const rule of rules)
      if (rule.pattern.test(path)) for (const header of rule.headers) apply(result, header);
    return result;
  };
}

const toPattern = (path) =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/:[A-Za-z]\w*/g, '[^/]+')}$`,
  );

/** Applies a header line; a repeated header gets both values, joined by a comma as hosts do. */
function apply(result, header) {
  if (header.startsWith('!')) {
    delete result[header.slice(1).trim().toLowerCase()];
    return;
  }
  const colon = header.indexOf(':');
  const name = header.slice(0, colon).trim().toLowerCase();
  const value = header.slice(colon + 1).trim();
  result[name] = name in result ? `${result[name]}, ${value}` : value;
}
