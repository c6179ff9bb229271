const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Straight quotation marks as printers set them, the way Markdown does in the text itself. */
const curl = (text: string): string =>
  text
    .replace(/(^|[\s([{—–*])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’');

/** Plain text with `*emphasis*` and `**strong**` as HTML; everything else is escaped. */
export function emphasis(text: string): string {
  return curl(text)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replace(/\*\*(\S(?:.*?\S)?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(\S(?:.*?\S)?)\*/g, '<em>$1</em>');
}
