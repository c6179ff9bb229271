import { escapeHtml } from '../tables/copy';

type Frame = { address: string; title: string; height: number };

/**
 * What a widget needs inside a page that shuts its frames off: scripts, its own storage and
 * address, links to the book in a window of their own, files to save, printing, and the clipboard.
 */
const leave = [
  'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"',
  'allow="clipboard-write"',
].join(' ');

/** The code that shows a widget in another page. */
export const embedCode = ({ address, title, height }: Frame): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy" ${leave}></iframe>`;
