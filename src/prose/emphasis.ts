import { curlQuotes } from '../text/curl-quotes';
import { type Run, splitEmphasis } from '../text/emphasis';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function writeRun({ kind, text }: Run): string {
  const escaped = text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
  return kind === 'plain' ? escaped : `<${kind}>${escaped}</${kind}>`;
}

/** Converts text with `*emphasis*` and `**strong**` to HTML; escapes everything else. */
export const emphasis = (text: string): string =>
  splitEmphasis(curlQuotes(text)).map(writeRun).join('');
