/** Makes an element with a class and children; the only way results are written, so nothing found is ever read as HTML. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

/** Makes an element an option of a list, not chosen. */
export function option(element: HTMLElement): void {
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
}
