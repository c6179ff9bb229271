/** Puts text on the clipboard, with a rich form when given; says whether it worked. */
export async function copy(plain: string, rich?: string): Promise<boolean> {
  return (
    (rich !== undefined && (await works(() => writeRich(plain, rich)))) ||
    works(() => navigator.clipboard.writeText(plain))
  );
}

function writeRich(plain: string, rich: string): Promise<void> {
  const blob = (text: string, type: string) => new Blob([text], { type });
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob(plain, 'text/plain'),
      'text/html': blob(rich, 'text/html'),
    }),
  ]);
}

/** Older browsers lack parts of the clipboard, and pages without https lack all of it. */
async function works(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}

/** Text made safe inside HTML and its attributes. */
export function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );
}
