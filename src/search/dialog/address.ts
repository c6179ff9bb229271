/**
 * Sets or deletes a parameter of the page's address without a new entry in its history. A browser
 * may refuse, as Safari does after 100 changes in 30 seconds; the next change is written again.
 */
export function setParameter(name: 'q' | 'mark', value: string): void {
  const address = new URL(location.href);
  if ((address.searchParams.get(name) ?? '') === value) return;
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // the page goes on with the address it has
  }
}
