/** Creates an element with a class and children; results are written with it alone, never as HTML. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

/** Creates a button; a form's own kind would send the form. */
export function createButton(
  className: string,
  onClick: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const button = createElement('button', className, ...children);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

/** A group of options under a label. */
export function createGroup(className: string, label: HTMLElement, options: HTMLElement[]) {
  const group = createElement('div', `search-group ${className}`, label, ...options);
  group.setAttribute('role', 'group');
  return group;
}
