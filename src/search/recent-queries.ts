const key = 'promise-and-delivery.searches';
const most = 6;

/** What was searched for on this device, last first; none where the device keeps nothing. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query): query is string => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Keeps a query whose result was opened. */
export function keepQuery(query: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([query, ...recentQueries().filter((one) => one !== query)].slice(0, most)));
  } catch {
    // Without storage, searching works as well and remembers nothing.
  }
}

export function eraseQueries(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
