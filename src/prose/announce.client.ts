let timer: ReturnType<typeof setTimeout> | undefined;

/** The live region of the text's scripts; null on a page without a text. */
export const statusElement = (): HTMLElement | null => document.getElementById('text-status');

/** Announces a message politely to screen readers; `visible` also shows it for a few seconds. */
export function announce(message: string, { visible = false, seconds = 4 } = {}): void {
  const status = statusElement();
  if (!status) return;
  clearTimeout(timer);
  const say = (words: string, isSeen: boolean) => {
    status.classList.toggle('visually-hidden', !isSeen);
    status.textContent = words;
  };
  // a live region that already holds the message would not be announced again: empty it first
  say('', false);
  timer = setTimeout(() => {
    say(message, visible);
    timer = setTimeout(() => say('', false), seconds * 1000);
  }, 50);
}
