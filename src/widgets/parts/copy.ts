/** Puts text on the clipboard, with a rich form when given; says whether it worked. */
export async function copy(plain: string, rich?: string): Promise<boolean> {
  const clipboard = typeof navigator === 'undefined' ? undefined : navigator.clipboard;
  if (clipboard === undefined) return false;
  if (rich !== undefined && typeof ClipboardItem !== 'undefined') {
    const blob = (text: string, type: string) => new Blob([text], { type });
    const item = new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(rich, 'text/html') });
    const isWritten = await clipboard.write([item]).then(
      () => true,
      () => false,
    );
    if (isWritten) return true;
  }
  return clipboard.writeText(plain).then(
    () => true,
    () => false,
  );
}

/** Text made safe inside HTML and its attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
