import type { Translate } from '../../strings';
import type { Formats } from '../fields/format';
import { joinSentences } from '../frame/join-sentences';
import type { CellError, PasteReport } from './report';

const maxErrors = 4;
const maxSample = 5;
const maxRows = 4;
const maxText = 40;

const shortText = (text: string) => (text.length > maxText ? `${text.slice(0, maxText)}…` : text);

/** The first numbers as they would be typed. */
export const numbersIn = (values: readonly number[], { plain, decimalComma }: Formats) =>
  [...values.slice(0, maxSample).map(plain), ...(values.length > maxSample ? ['…'] : [])].join(
    decimalComma ? '; ' : ', ',
  );

/** How a paste was read, as sentences: the first values, the decimal sign, and everything that was left out. */
export function describeReading(report: PasteReport, t: Translate, format: Formats): string[] {
  const { sample = [], shares, decimal, header, leftOut = [], ignored = [], empty = 0 } = report;
  const rows = leftOut
    .slice(0, maxRows)
    .map(({ line, text }) => t('paste.row', { line, text: shortText(text) }));
  return [
    sample.length > 0 && t('paste.sample', { list: numbersIn(sample, format) }),
    decimal !== undefined && t(decimal === ',' ? 'paste.decimal.comma' : 'paste.decimal.point'),
    shares !== undefined &&
      t('paste.shares', { typed: format.plain(shares.of), value: format.plain(shares.percent) }),
    header !== undefined && t('paste.header', { line: header }),
    ignored.length > 0 && t('paste.ignored', { n: ignored.length, list: ignored.join(', ') }),
    empty > 0 && t('paste.empty', { n: empty }),
    leftOut.length > 0 &&
      t('paste.left-out', {
        n: leftOut.length,
        list: rows.join('; ') + (leftOut.length > maxRows ? ' …' : ''),
      }),
  ].filter((sentence) => typeof sentence === 'string');
}

/** What is wrong with a paste: the first cells with their lines, and how many more there are. */
export function describeErrors(
  errors: readonly CellError[],
  t: Translate,
  format: Formats,
): string {
  const sentences = errors.slice(0, maxErrors).map(({ line, cell, text, problem, from, to }) => {
    const limits =
      from === undefined || to === undefined
        ? {}
        : { from: format.plain(from), to: format.plain(to) };
    return t(`paste.error.${problem}`, { line, cell, text: shortText(text), ...limits });
  });
  const more = errors.length - maxErrors;
  return joinSentences(...sentences, ...(more > 0 ? [t('paste.error.more', { n: more })] : []));
}
