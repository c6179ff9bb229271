import { announce } from './announce.client';

/** Announces the feedback under an answer when a reader chooses it. */
export function initAnswerFeedback(): void {
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
    announce(`${feedback} ${all}`.replace(/\s+/g, ' ').trim(), { seconds: 20 });
  });
}
