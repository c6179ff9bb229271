/** How a language writes numbers: its sign before decimals, and what parts thousands. */
export function signsOf(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language).formatToParts(1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

/** The numbers typed in a text, written as English has them: `1 250,5` in Polish is 1250.5. */
export function numbersIn(text: string, language: string): string[] {
  const { decimal, group } = signsOf(language);
  const spaces = /\s/u.test(group) ? '\\u0020\\u00a0\\u202f' : `${group}\\u00a0\\u202f`;
  // versions such as 2.0 keep their point in every language
  const number = new RegExp(
    `\\d+(?:[${spaces}]\\d{3})*(?!\\d)(?:[${decimal}]\\d+|\\.0(?!\\d))?|\\d+`,
    'gu',
  );
  return (text.normalize('NFKC').match(number) ?? []).map((typed) =>
    typed
      .replace(new RegExp(`[${spaces}]`, 'gu'), '')
      .replace(decimal, '.')
      .replace(/(\.\d*?)0+$/, '$1')
      .replace(/\.$/, ''),
  );
}
