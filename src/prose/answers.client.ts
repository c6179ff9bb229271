import { speak } from './speak.client';

/** Speaks the feedback that appears under an answer when it is chosen. */
export function speakAnswers(): void {
  document.addEventListener('change', ({ target }) => {
    if (
      !(target instanceof HTMLInputElement) ||
      !target.checked ||
      target.dataset.answer === undefined
    )
      return;
    const feedback = target.closest('.answer')?.querySelector('.feedback')?.textContent ?? '';
    const inputs = [
      ...(target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('[data-answer]') ?? []),
    ];
    const complete = inputs.every((input) => input.checked === (input.dataset.right !== undefined));
    const all = complete
      ? (target.closest('fieldset')?.querySelector('.all-found')?.textContent ?? '')
      : '';
    speak(`${feedback} ${all}`.replace(/\s+/g, ' ').trim(), { seconds: 20 });
  });
}
