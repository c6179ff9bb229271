let timer: ReturnType<typeof setTimeout> | undefined;

/** The one place of the page where the text's scripts speak; none on a page without a text. */
export const statusOf = (): HTMLElement | null => document.getElementById('text-status');

/** Says something politely to screen readers; a `shown` message is also seen for a few seconds. */
export function speak(message: string, { shown = false, seconds = 4 } = {}): void {
  const status = statusOf();
  if (!status) return;
  clearTimeout(timer);
  const say = (words: string, isSeen: boolean) => {
    status.classList.toggle('visually-hidden', !isSeen);
    status.textContent = words;
  };
  // said anew from silence, or the same message twice would be spoken once
  say('', false);
  timer = setTimeout(() => {
    say(message, shown);
    timer = setTimeout(() => say('', false), seconds * 1000);
  }, 50);
}
