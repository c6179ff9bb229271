const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
// A fixed space inside a number is never a separator: spreadsheets and Intl write thousands with it.
const fixedSpace = /(?<=\d)[\u00a0\u2007\u2009\u202f](?=\d{3}(?!\d))/g;

/** The text with plain digits, spaces and signs: full-width ones made plain, invisible ones gone. */
export function cleanText(pasted: string): string {
  return (
    pasted
      .replace(fixedSpace, "'")
      // A full-width comma sets things apart; no script writes decimals with it.
      .replaceAll('，', ', ')
      .normalize('NFKC')
      .replace(invisible, '')
      .replace(/[’]/g, "'")
  );
}

/** What spreadsheets and survey tools write where there is no value. */
export const isEmptyCell = (text: string): boolean =>
  text === '' ||
  /^([-–—.]+|n\/?a|#n\/[ad]!?|nan|null|none|undefined|b\/?d|brak|无|無|缺失)$/i.test(text);
