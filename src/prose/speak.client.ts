let timer: ReturnType<typeof setTimeout> | undefined;

/** The one place of the page where the text's scripts speak; none on a page without a text. */
export const statusOf = (): HTMLElement | null => document.getElementById('text-status');

/** Says something politely to screen readers; a `shown` message is also seen for a few seconds. */
export function speak(message: string, { shown = false, seconds = 4 } = {}): void {
  const status = statusOf();
  if (!status) return;
  clearTimeout(timer);
  status.classList.toggle('visually-hidden', !shown);
  // an unchanged message would not be spoken again
  status.textContent = '';
  setTimeout(() => {
    status.textContent = message;
  }, 50);
  timer = setTimeout(() => {
    status.textContent = '';
    status.classList.add('visually-hidden');
  }, seconds * 1000);
}
