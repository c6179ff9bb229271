import { speak, statusOf } from './speak.client';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What a part of the page is called outside it: the words of its heading or its label and title, then the page. */
export function titleOf(id: string): string {
  const part = document.getElementById(id);
  const words = part?.matches('h2, h3')
    ? [part.textContent]
    : [...(part?.querySelectorAll('.label, .block-title, figcaption > span:nth-child(2)') ?? [])]
        .slice(0, 2)
        .map((one) => one.textContent);
  const own = words.map((word) => word?.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return [own.join(': ') || part?.getAttribute('aria-label'), document.title]
    .filter(Boolean)
    .join(' · ');
}

/** Puts the address of a part on the clipboard: as a titled link where rich text is taken, else as the bare address. */
export async function copyLink(id: string): Promise<void> {
  const address = `${location.origin}${location.pathname}#${id}`;
  const status = statusOf();
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
    speak(status?.dataset.copied ?? '', { shown: true });
  } catch {
    speak((status?.dataset.failed ?? '').replace('{address}', address), {
      shown: true,
      seconds: 30,
    });
  }
}

/** Makes every copy button of the text work. */
export function copyLinks(): void {
  document.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<HTMLElement>('[data-copy-link]')?.dataset.copyLink;
    if (id) void copyLink(id);
  });
}
