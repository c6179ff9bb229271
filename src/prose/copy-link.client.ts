import { announce, statusElement } from './announce.client';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The title of a link to a part: its heading, or its label and title, then the page's title. */
export function titleOf(id: string): string {
  const part = document.getElementById(id);
  const words = part?.matches('h2, h3')
    ? [part.textContent]
    : [...(part?.querySelectorAll('.label, .block-title, figcaption > span:nth-child(2)') ?? [])]
        .slice(0, 2)
        .map((element) => element.textContent);
  const parts = words.map((word) => word?.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return [parts.join(': ') || part?.getAttribute('aria-label'), document.title]
    .filter(Boolean)
    .join(' · ');
}

/** The address of the text: of the chapter, where a page shows it in another form. */
const textAddress = (): string =>
  document.querySelector<HTMLElement>('[data-text-address]')?.dataset['textAddress'] ??
  location.pathname;

/** Copies the address of a part: as a titled link for rich text, as plain text otherwise. */
export async function copyLink(id: string): Promise<void> {
  const address = `${location.origin}${textAddress()}#${id}`;
  const status = statusElement();
  try {
    const plain = new Blob([address], { type: 'text/plain' });
    const rich = new Blob([`<a href="${escapeHtml(address)}">${escapeHtml(titleOf(id))}</a>`], {
      type: 'text/html',
    });
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(address);
    else
      await navigator.clipboard.write([
        new ClipboardItem({ 'text/plain': plain, 'text/html': rich }),
      ]);
    announce(status?.dataset.copied ?? '', { visible: true });
  } catch {
    announce((status?.dataset.failed ?? '').replace('{address}', address), {
      visible: true,
      seconds: 30,
    });
  }
}

/** Installs the listener for all copy buttons of the text. */
export function initCopyLinks(): void {
  document.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-copy-link]')?.dataset.copyLink;
    if (id) void copyLink(id);
  });
}
