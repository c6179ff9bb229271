/** What the drawing page is given; `printed` goes from the colours of the drawing to the book's. */
export type BakeRequest = {
  id: string;
  source: string;
  settings: unknown;
  printed: Record<string, string>;
  ink: string;
};
type Mermaid = {
  initialize(settings: unknown): void;
  render(id: string, source: string): Promise<{ svg: string }>;
};

/**
 * Runs inside the drawing page, so it may use nothing but its argument.
 * Draws a diagram and writes what its style sheet says into plain attributes: no `<style>`, `style` or `class` remains,
 * and every colour is one of the book's. Throws when another colour is left.
 */
export async function bake({ id, source, settings, printed, ink }: BakeRequest): Promise<string> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  mermaid.initialize(settings);
  const host = document.createElement('div');
  host.innerHTML = (await mermaid.render(id, source)).svg;
  document.body.append(host);
  const root = host.querySelector('svg') as SVGSVGElement;

  // what an attribute says when it is absent; the first three are set on the root below
  const absent: Record<string, string> = {
    fill: ink,
    'font-size': '16px',
    'font-weight': '400',
    'font-style': 'normal',
    'fill-opacity': '1',
    stroke: 'none',
    'stroke-width': '1px',
    'stroke-dasharray': 'none',
    'stroke-linecap': 'butt',
    'stroke-linejoin': 'miter',
    'stroke-opacity': '1',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    visibility: 'visible',
    'marker-start': 'none',
    'marker-end': 'none',
    opacity: '1',
  };
  // Mermaid draws a box with round ends as a polygon of hundreds of points
  for (const shape of root.querySelectorAll<SVGGElement>('.node > g.outer-path')) {
    const { x, y, width, height } = shape.getBBox();
    const [, startX, startY] =
      /^M([-\d.]+)[ ,]([-\d.]+)/.exec(shape.querySelector('path')?.getAttribute('d') ?? '') ?? [];
    if (Math.abs(Number(startX) - (x + height / 2)) > 1 || Math.abs(Number(startY) - y) > 1)
      continue;
    const box = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    for (const [name, value] of Object.entries({
      x,
      y,
      width,
      height,
      rx: height / 2,
      ry: height / 2,
    }))
      box.setAttribute(name, String(value));
    shape.replaceWith(box);
  }

  // a group's name belongs in its corner: in the middle, arrows that enter from above run through it
  for (const cluster of root.querySelectorAll('.cluster')) {
    const frame = cluster.querySelector('rect');
    const name = cluster.querySelector<SVGGElement>('.cluster-label');
    const words = name?.querySelector('text')?.getBoundingClientRect();
    const shift = frame && words ? frame.getBoundingClientRect().left + 10 - words.left : 0;
    name?.setAttribute(
      'transform',
      `translate(${shift}, 2) ${name.getAttribute('transform') ?? ''}`,
    );
  }
  const strange = new Set<string>();

  /** The value as it is written: lengths without unit, colours as `#rrggbb` where the browser says `rgb()`. */
  const plain = (name: string, value: string): string => {
    if (name.startsWith('marker') && value !== 'none')
      return `url(#${value.replace(/^.*#/, '').replace(/["')]+$/, '')})`;
    if (name === 'stroke-dasharray') return value.replaceAll('px', '').replaceAll(',', '');
    const [, red, green, blue, alpha] =
      /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value) ?? [];
    if (red === undefined) return value;
    return alpha === '0'
      ? 'none'
      : `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  };

  for (const element of root.querySelectorAll('*'))
    if (getComputedStyle(element).display === 'none' && !element.closest('style, title, desc'))
      element.remove();
  const painted = [
    ...root.querySelectorAll<SVGElement>(
      'path, rect, circle, ellipse, line, polyline, polygon, text, tspan, use',
    ),
  ];
  const groups = [...root.querySelectorAll<SVGElement>('g, marker')];
  // every computed value is read before the first attribute is written
  const plans = [...painted, ...groups].map((element) => {
    const style = getComputedStyle(element);
    const around =
      element.tagName === 'tspan' ? getComputedStyle(element.parentElement as Element) : undefined;
    const said = Object.entries(absent).map(([name, standard]): [string, string | undefined] => {
      const value = plain(name, style.getPropertyValue(name));
      if (groups.includes(element))
        return [name, name === 'opacity' && value !== standard ? value : undefined];
      const base =
        name !== 'opacity' && around ? plain(name, around.getPropertyValue(name)) : standard;
      return [
        name,
        value === base || (name.startsWith('stroke-') && style.stroke === 'none')
          ? undefined
          : value,
      ];
    });
    return { element, said };
  });
  for (const { element, said } of plans) {
    for (const [name, value] of said) {
      if (value === undefined) element.removeAttribute(name);
      else element.setAttribute(name, printed[value] ?? value.replace(/px$/, ''));
      if (value?.startsWith('#') && !printed[value]) strange.add(`${name} ${value}`);
    }
  }

  for (const element of root.querySelectorAll('style, filter, linearGradient')) element.remove();
  for (const box of root.querySelectorAll('.node > rect, .cluster > rect, rect.actor, rect.note')) {
    if (Number(box.getAttribute('rx') ?? 0) === 0)
      for (const corner of ['rx', 'ry']) box.setAttribute(corner, '6');
  }
  for (const corner of root.querySelectorAll('.node polygon'))
    corner.setAttribute('stroke-linejoin', 'round');
  for (const element of [root, ...root.querySelectorAll('*')]) {
    for (const { name } of [...element.attributes]) {
      if (/^(style|class|filter|aria-roledescription|data-.*|xmlns:.*)$/.test(name))
        element.removeAttribute(name);
    }
  }
  const named = new Set(
    [
      ...root.outerHTML.matchAll(
        /(?:url\(#|href="#|aria-labelledby="|aria-describedby=")([^)"]+)/g,
      ),
    ].map((match) => match[1]),
  );
  for (const marker of root.querySelectorAll('marker')) if (!named.has(marker.id)) marker.remove();
  for (const element of root.querySelectorAll('[id]'))
    if (!named.has(element.id)) element.removeAttribute('id');
  const hollow = () => [
    ...root.querySelectorAll('g:empty, defs:empty, text:empty, tspan:empty, rect:not([width])'),
  ];
  for (let found = hollow(); found.length > 0; found = hollow())
    for (const element of found) element.remove();
  for (const group of root.querySelectorAll('g'))
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes);
  for (const line of root.querySelectorAll('tspan'))
    if (line.attributes.length === 0) line.replaceWith(...line.childNodes);
  root.normalize();

  const box = root.viewBox.baseVal;
  const onRoot = {
    width: Math.ceil(box.width),
    height: Math.ceil(box.height),
    role: 'img',
    fill: printed[ink],
    'font-family': 'var(--sans)',
    'font-size': 16,
    'font-weight': 400,
  };
  for (const [name, value] of Object.entries(onRoot)) root.setAttribute(name, String(value));
  const text = new XMLSerializer().serializeToString(root);
  host.remove();
  if (strange.size > 0)
    throw new Error(
      `it is painted with colours that are not the book's: ${[...strange].join(', ')}`,
    );
  return text
    .replace(/(\d+\.\d)\d+/g, '$1')
    .replaceAll('\u00a0', ' ')
    .replace(' xmlns="http://www.w3.org/2000/svg"', '');
}
