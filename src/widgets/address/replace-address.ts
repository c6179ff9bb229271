const retryMillis = 2000;
/** Safari counts changes of the address over 30 seconds. */
const maxRetries = 20;

/**
 * Puts what `address` returns in place of the page's address; nothing where it returns undefined.
 * A browser may refuse: Safari after 100 changes in 30 seconds, others in a sandboxed frame. The
 * address is then written later, as it should be by that time. Returns the function that gives up.
 */
export function replaceAddress(address: () => string | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (retries: number) => {
    const wanted = address();
    if (wanted === undefined) return;
    try {
      window.history.replaceState(window.history.state, '', wanted);
    } catch {
      if (retries < maxRetries) timer = setTimeout(write, retryMillis, retries + 1);
    }
  };
  write(0);
  return () => clearTimeout(timer);
}
