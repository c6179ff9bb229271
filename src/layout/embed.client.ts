/** Tells the page that embeds a widget how tall it is, in the two ways course systems and plain pages listen to. */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage(JSON.stringify({ subject: 'lti.frameResize', height }), '*');
  parent.postMessage({ type: 'promise-and-delivery.height', height, address: location.href }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.documentElement);

/** Makes text of a link that the frame may not open, with its address to copy. */
function withdraw(link: HTMLAnchorElement): void {
  // a widget may lead a link that was withdrawn elsewhere
  const address = link.querySelector('[data-withdrawn]') ?? document.createElement('span');
  address.setAttribute('data-withdrawn', '');
  address.textContent = ` (${link.href})`;
  // what a widget has drawn stays its own: only the link goes
  link.removeAttribute('href');
  link.append(address);
}

/** Links that lead out of the frame. */
const outward = 'a[href]:not([href^="#"], [download])';

/** The frame around this page, where its page is of the same origin and lets itself be seen. */
function ownFrame(): Element | null {
  try {
    return frameElement;
  } catch {
    return null;
  }
}

/**
 * Whether this frame is known to open no windows: a sandbox that takes the origin away is the
 * strictest kind, and its windows are seldom allowed; the permissions of another can be read only
 * on a page of the same origin. Elsewhere the first click tells.
 */
function isClosed(): boolean {
  const frame = ownFrame();
  return (
    self.origin === 'null' ||
    (frame?.hasAttribute('sandbox') === true &&
      !/\ballow-popups\b/.test(frame.getAttribute('sandbox') ?? ''))
  );
}

/** React finds a widget as the server drew it, or gives up on it; `data-ready` says that it has. */
const isAwaited = (link: Element): boolean =>
  link.closest('astro-island')?.querySelector('[data-ready]') === null;

/** Withdraws all links, and those that a widget draws later. */
function withdrawAll(): void {
  const withdrawPresent = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(outward))
      if (!isAwaited(link)) withdraw(link);
  };
  withdrawPresent();
  new MutationObserver(withdrawPresent).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['href', 'data-ready'],
  });
}

if (isClosed()) withdrawAll();

// pages of the book are not shown in frames, so each opens a window of its own
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(outward);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const opened = window.open(link.href, '_blank');
  if (opened) opened.opener = null;
  else withdrawAll();
});
