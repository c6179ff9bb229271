/** Hands the reader a text as a file to keep. */
export function saveText(name: string, text: string, type = 'text/markdown'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari begins to read after the click has ended
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
