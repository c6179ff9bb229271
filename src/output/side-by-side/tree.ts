import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);

export const childElements = ({ childNodes }: Element): Element[] => childNodes.filter(isElement);

/** Whether words stand directly in an element, and not only in elements in it. */
export const holdsText = ({ childNodes }: Element): boolean =>
  childNodes.some((node) => defaultTreeAdapter.isTextNode(node) && node.value.trim() !== '');

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (element.attrs.some((one) => one.name === name))
    element.attrs = element.attrs.filter((one) => one.name !== name);
  if (value !== undefined) element.attrs.push({ name, value });
}

export const classNames = (element: Element): string[] =>
  attribute(element, 'class')?.split(/\s+/).filter(Boolean) ?? [];

export const hasClass = (element: Element, name: string): boolean =>
  ` ${attribute(element, 'class') ?? ''} `.includes(` ${name} `);

/** Every element in an element, from the top. */
export function descendants(element: Element, found: Element[] = []): Element[] {
  for (const child of childElements(element)) {
    found.push(child);
    descendants(child, found);
  }
  return found;
}

export const textOf = (node: Node): string => {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

/** Puts nodes in the place of an element. */
export function replaceElement(element: Element, html: string): void {
  for (const node of [...parseFragment(html).childNodes])
    defaultTreeAdapter.insertBefore(element.parentNode as Element, node, element);
  defaultTreeAdapter.detachNode(element);
}
