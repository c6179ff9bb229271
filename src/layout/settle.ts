/** Milliseconds that a page is left alone with its reader before anything is done for later. */
const first = 3000;
/** Milliseconds after which the page takes a breath; four times as long on a slow phone, where a reader notices 50. */
const stretch = 6;

/** Where a browser has no idle time to offer, the next free moment. */
const whenIdle = (work: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work));

/**
 * Lays out, piece by piece from the top, what a long page left for later while it arrived (styles/layout/arriving.css); then nothing is
 * left, and the page is as if it had been laid out at once. Until then the browser itself lays out what comes near the window.
 */
export function settle(root: HTMLElement): void {
  if (root.dataset['arriving'] === undefined) return;
  const pieces = document.querySelectorAll<HTMLElement>('.long-text > *');
  let next = 0;
  const work = () => {
    const began = performance.now();
    for (; next < pieces.length && performance.now() - began < stretch; next++) {
      const piece = pieces[next] as HTMLElement;
      piece.dataset['settled'] = '';
      // asking for its height lays it out now
      void piece.offsetHeight;
    }
    if (next < pieces.length) whenIdle(work);
    else delete root.dataset['arriving'];
  };
  setTimeout(() => whenIdle(work), first);
}
