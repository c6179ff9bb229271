/**
 * Puts an address in place of the page's. A browser may refuse, as Safari does after 100 changes in
 * 30 seconds; the page then goes on with the address it has.
 */
export function replaceAddress(address: URL): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // the next change of the query writes it again
  }
}
