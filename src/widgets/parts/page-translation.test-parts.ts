/**
 * Texts beside other content. Page translation moves each text into a `<font>`; React then goes on
 * writing to the old text node, unless the text is the only child of its element.
 */
export function mixedTexts(root: HTMLElement): string[] {
  const elements = [...root.querySelectorAll<HTMLElement>(':not([translate=no], [translate=no] *)')];
  return elements
    .filter(({ childNodes }) => childNodes.length > 1)
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''))
        .map((node) => `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${node.nodeValue}`),
    );
}

/** Moves every text into a `<font>`, as the translation of a browser does. */
export function translate(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (!parent || !/\S/.test(text.data) || parent.closest('[translate=no], font, textarea, svg, option')) continue;
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    text.replaceWith(font);
    // the translation is a new text: the one that React knows is gone
    font.textContent = text.data;
  }
}
