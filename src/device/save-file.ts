/** Downloads a file to the reader's device. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads the blob only after the click event has ended
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Downloads a text file to the reader's device. */
export const saveText = (name: string, text: string, type = 'text/markdown'): void =>
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
