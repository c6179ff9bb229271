/** Milliseconds that a page is left alone with its reader before the rest of it is laid out. */
const pause = 3000;
/** Milliseconds after which the page takes a breath; four times as long on a slow phone, where a reader notices 50. */
const stretch = 6;

/** Where a browser has no idle time to offer, the next free moment. */
const whenIdle = (work: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work);

/** Lays out the pieces, a few at a time, and then does what comes next. */
function layOut(pieces: NodeListOf<HTMLElement>, then: () => void): void {
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
    else then();
  };
  whenIdle(work);
}

/**
 * Lays out from the top what a long page left for later while it arrived (styles/layout/arriving.css): its widgets at once, the rest when
 * the reader has begun to read; then nothing is left, and the page is as if it had been laid out whole. Until then the browser itself
 * lays out what comes near the window. A link is followed only when all is in its place, or what settles above would push its target away.
 */
export function settle(root: HTMLElement): void {
  if (root.dataset['arriving'] === undefined) return;
  const done = () => delete root.dataset['arriving'];
  const follow = ({ target }: Event) => (target as Element).closest('a[href*="#"]') && done();
  document.addEventListener('click', follow, { capture: true });
  const rest = document.querySelectorAll<HTMLElement>('.long-text > :not(.widget)');
  layOut(document.querySelectorAll('.long-text > .widget'), () =>
    setTimeout(layOut, pause, rest, done),
  );
}
