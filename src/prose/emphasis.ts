import { curlQuotes } from '../text/curl-quotes';
import { type Run, splitEmphasis } from '../text/emphasis';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function writeRun({ kind, text }: Run): string {
  const escaped = text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
  return kind === 'plain' ? escaped : `<${kind}>${escaped}</${kind}>`;
}

/** Plain text with `*emphasis*` and `**strong**` as HTML; everything else is escaped. */
export const emphasis = (text: string): string =>
  splitEmphasis(curlQuotes(text)).map(writeRun).join('');
