import { keepInAddress, startSearchBox } from './search-box';

let searchNow: (() => void) | undefined;

/** Makes the search dialog answer, once; then searches for what its field holds. The opener has shown it already. */
export function startDialog(dialog: HTMLDialogElement): void {
  if (!searchNow) {
    const box = dialog.querySelector<HTMLElement>('[data-search-box]');
    if (!box) return;
    searchNow = startSearchBox(box, { choosesFirst: true });
    dialog.addEventListener('close', () => keepInAddress(''));
    dialog.querySelector('.search-close')?.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }
  searchNow();
}
