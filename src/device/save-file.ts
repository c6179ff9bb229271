/** Hands the reader a file to keep. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari begins to read after the click has ended
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Hands the reader a text as a file to keep. */
export const saveText = (name: string, text: string, type = 'text/markdown'): void =>
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
