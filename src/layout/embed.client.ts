/** Tells the page that embeds a widget how tall it is, in the two ways course systems and plain pages listen to. */
function tellHeight(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage(JSON.stringify({ subject: 'lti.frameResize', height }), '*');
  parent.postMessage({ type: 'promise-and-delivery.height', height, address: location.href }, '*');
}

if (parent !== window) new ResizeObserver(tellHeight).observe(document.documentElement);

/** Makes text of a link that the frame may not open, with its address to copy. */
function withdraw(link: HTMLAnchorElement): void {
  const address = document.createElement('span');
  address.textContent = ` (${link.href})`;
  // what a widget has drawn stays its own: only the link goes
  link.removeAttribute('href');
  link.append(address);
}

/** Links that lead out of the frame. */
const outward = 'a[href]:not([href^="#"], [download])';

// A sandbox that takes the origin away is the strictest kind, and its windows are seldom allowed.
if (self.origin === 'null') for (const link of document.querySelectorAll<HTMLAnchorElement>(outward)) withdraw(link);

// pages of the book are not shown in frames, so each opens a window of its own
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(outward);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const opened = window.open(link.href, '_blank');
  if (opened) opened.opener = null;
  else withdraw(link);
});
