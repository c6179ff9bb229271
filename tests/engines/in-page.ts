/** An element of the page: a selector, and what its name or its text contains. */
export type Target = string | { css: string; text: string };

/**
 * Runs in the page: the first shown element that is meant; `evaluate` gives it to every function
 * under the name `locate`.
 */
export function locateElement(target: Target): HTMLElement | null {
  const { css, text } = typeof target === 'string' ? { css: target, text: '' } : target;
  const nameOf = (element: HTMLElement) => {
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])]
        : [];
    return `${element.getAttribute('aria-label') ?? ''} ${labels.map((label) => label.textContent).join(' ')} ${element.textContent}`.replace(
      /\s+/g,
      ' ',
    );
  };
  const isShown = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  return (
    [...document.querySelectorAll<HTMLElement>(css)].find(
      (element) => isShown(element) && nameOf(element).includes(text),
    ) ?? null
  );
}

declare global {
  /** `locateElement` as it is called inside a page. */
  function locate(target: Target): HTMLElement | null;
}

/** The source of a function for the page, with `locate` at hand. */
export const sourceFor = (work: (...args: never[]) => unknown): string =>
  `function(...args){const locate=${locateElement};return (${work})(...args)}`;
