/**
 * Texts beside other content. Page translation moves each text into a `<font>`; React then goes on
 * writing to the old text node, unless the text is the only child of its element.
 */
export function mixedTexts(root: HTMLElement): string[] {
  const elements = [
    ...root.querySelectorAll<HTMLElement>(':not([translate=no], [translate=no] *)'),
  ];
  return elements
    .filter(({ childNodes }) => childNodes.length > 1)
    .flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? ''))
        .map(
          (node) =>
            `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${node.nodeValue}`,
        ),
    );
}

/**
 * Lettering of pictures and figures in tables that a page translation would touch: it turns 1.5
 * into 1,5 at best, and moves or empties lettering.
 */
export function translatableFigures(root: HTMLElement): string[] {
  const isFigure = (text: string) => /\d/.test(text) && !/\p{Ll}{3}/u.test(text);
  return [...root.querySelectorAll('text'), ...root.querySelectorAll('td')]
    .filter((element) => element.closest('[translate=no]') === null)
    .filter(({ localName, textContent }) => localName === 'text' || isFigure(textContent ?? ''))
    .map(({ localName, textContent }) => `<${localName}> ${textContent}`);
}

/** Moves every text into a `<font>`, as the translation of a browser does. */
export function translate(root: HTMLElement): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const parent = text.parentElement;
    if (
      !parent ||
      !/\S/.test(text.data) ||
      parent.closest('[translate=no], font, textarea, svg, option')
    )
      continue;
    const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    text.replaceWith(font);
    // the translation is a new text: the one that React knows is gone
    font.textContent = text.data;
  }
}
