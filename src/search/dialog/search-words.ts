import type { Messages } from '../../strings';

/** The interface words of search, which every page carries in its own language. */
export function searchWords(): Messages {
  return JSON.parse(document.getElementById('search-words')?.textContent ?? '{}') as Messages;
}
