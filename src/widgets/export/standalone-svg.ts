/** A picture takes no font along, so it is lettered in one that every system has. */
export const portableFont = 'system-ui, sans-serif';

/** Properties that a style sheet may have set and that a picture without it needs as attributes. */
const drawn = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'opacity', 'visibility', 'vector-effect', 'paint-order'],
];
const lettered = [
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'letter-spacing',
];

/** What an attribute that is not there means, so that it need not be written. */
const initial: Record<string, string> = {
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  visibility: 'visible',
  'vector-effect': 'none',
  'paint-order': 'normal',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'letter-spacing': 'normal',
};

/** Copies what the style sheets gave an element into attributes of its copy, and the same inside it. */
function copyStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  // words that are buttons on the page are drawn where the picture stands alone
  if (style.display === 'none' && !from.hasAttribute('data-alone')) {
    to.remove();
    return;
  }
  for (const name of [
    'class',
    'style',
    'role',
    'aria-labelledby',
    'aria-hidden',
    'focusable',
    'tabindex',
  ])
    to.removeAttribute(name);
  const isText = /^(text|tspan|textPath)$/.test(from.tagName);
  for (const name of isText ? [...drawn, ...lettered] : drawn) {
    const value = style.getPropertyValue(name);
    if (value === '' || value === initial[name]) to.removeAttribute(name);
    else to.setAttribute(name, value.replace(/url\("[^"#]*#([^"]*)"\)/, 'url(#$1)'));
  }
  if (isText) to.setAttribute('font-family', portableFont);
  const copies = [...to.children];
  for (const [index, child] of [...from.children].entries()) {
    const copy = copies[index];
    if (copy && !/^(title|desc)$/.test(child.tagName)) copyStyles(child, copy);
  }
}

/** Patterns and markers that the drawing refers to and another drawing of the page defines. */
function addDefinitions(copy: Element, page: Document): void {
  const used = new Set(
    [...copy.outerHTML.matchAll(/url\((?:&quot;|")?#([^")&]+)/g)].map(([, id]) => id ?? ''),
  );
  for (const id of used) {
    const definition = page.getElementById(id);
    if (!definition || copy.querySelector(`[id="${CSS.escape(id)}"]`)) continue;
    const added = definition.cloneNode(true) as Element;
    copyStyles(definition, added);
    const place = page.createElementNS('http://www.w3.org/2000/svg', 'defs');
    place.append(added);
    copy.prepend(place);
  }
}

/** A copy of a drawing that looks the same without the page's style sheets. */
export function standaloneSvg(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copyStyles(svg, copy);
  addDefinitions(copy, svg.ownerDocument);
  return copy;
}
