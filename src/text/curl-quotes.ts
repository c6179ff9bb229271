/** Turns straight quotation marks and apostrophes into curled ones: `"Heron's"` to `“Heron’s”`. */
export const curlQuotes = (text: string): string =>
  text
    .replace(/(^|[\s([{—–*])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(?<=[\p{L}\p{N}])'/gu, '’');
