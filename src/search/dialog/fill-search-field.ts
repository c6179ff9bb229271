/** On an address that leads nowhere, its last words are the best guess at what was looked for. */
const field = document.querySelector<HTMLInputElement>('[data-from-address] input');
const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
if (field && !field.value) {
  try {
    field.value = decodeURIComponent(last)
      .replace(/\.html?$/, '')
      .replace(/[-_+\s]+/g, ' ')
      .trim()
      .slice(0, 60);
  } catch {
    field.value = '';
  }
}

export {};
