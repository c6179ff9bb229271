import { portableFont, standaloneSvg } from './standalone-svg';
import { wrapText } from './wrap-text';

/** What stands around the drawing, so that a picture without its page still says what it is. */
export type Caption = { title: string; summary: string; source: string; address: string };
export type Picture = { svg: string; width: number; height: number };

const svgSpace = 'http://www.w3.org/2000/svg';
const margin = 24;
const narrowest = 480;

/** Whether a reader sees an element: not in a closed disclosure, not hidden. */
const isShown = (element: Element): boolean => element.getClientRects().length > 0;

function create(name: string, attributes: Record<string, string | number>): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Grows downwards as parts are added to it. */
class Sheet {
  readonly root = create('svg', { xmlns: svgSpace });
  #pen = document.createElement('canvas').getContext('2d');
  y = margin;

  constructor(
    readonly width: number,
    readonly ink: string,
  ) {}

  measure(text: string, size: number, weight: number): number {
    if (this.#pen === null) return text.length * size * 0.5;
    this.#pen.font = `${weight} ${size}px ${portableFont}`;
    return this.#pen.measureText(text).width;
  }

  text(text: string, size: number, weight = 400): void {
    for (const line of wrapText(text, this.width, (part) => this.measure(part, size, weight))) {
      this.y += Math.round(size * 1.35);
      const attributes = {
        x: margin,
        y: this.y,
        'font-size': size,
        'font-weight': weight,
        'font-family': portableFont,
        fill: this.ink,
      };
      const element = create('text', attributes);
      element.textContent = line;
      this.root.append(element);
    }
  }

  /** A chart with the room at its left in which the numbers of an upright axis stand. */
  chart(chart: SVGSVGElement): void {
    const { width, height, left } = chart.getBoundingClientRect();
    const room = left - (chart.parentElement?.getBoundingClientRect().left ?? left);
    this.y += 12;
    const copy = standaloneSvg(chart);
    for (const [name, value] of Object.entries({
      x: margin + room,
      y: this.y,
      width,
      height,
      overflow: 'visible',
    }))
      copy.setAttribute(name, String(value));
    this.root.append(copy);
    this.y += height;
  }

  /** The samples of a legend with their names, in rows. */
  legend(list: Element): void {
    let x = margin;
    this.y += 20;
    for (const item of list.children) {
      const sample = item.querySelector('svg');
      const name = (item.textContent ?? '').replace(/\s+/g, ' ').trim();
      const sampleWidth = sample ? sample.getBoundingClientRect().width + 6 : 0;
      const width = sampleWidth + this.measure(name, 14, 400) + 18;
      if (x > margin && x + width > margin + this.width) {
        x = margin;
        this.y += 20;
      }
      if (sample) {
        const copy = standaloneSvg(sample);
        copy.setAttribute('x', String(x));
        copy.setAttribute('y', String(this.y - 12));
        this.root.append(copy);
      }
      const text = create('text', {
        x: x + sampleWidth,
        y: this.y,
        'font-size': 14,
        'font-family': portableFont,
        fill: this.ink,
      });
      text.textContent = name;
      this.root.append(text);
      x += width;
    }
    this.y += 8;
  }
}

/**
 * The pictures of a widget as one SVG that needs no style sheet: title above, then charts and legends
 * in the order of the page, the result in words, the source and the address. Undefined where the
 * widget shows no picture.
 */
export function drawPicture(figure: Element, caption: Caption): Picture | undefined {
  const charts = [...figure.querySelectorAll<SVGSVGElement>('svg[role="img"]')].filter(isShown);
  if (charts.length === 0) return undefined;
  const { color, backgroundColor } = getComputedStyle(figure);
  const frames = charts.map(
    (chart) => (chart.parentElement ?? chart).getBoundingClientRect().width,
  );
  const sheet = new Sheet(Math.max(narrowest, ...frames.map(Math.ceil)), color);
  sheet.text(caption.title, 18, 600);
  for (const part of figure.querySelectorAll('svg[role="img"], [data-legend]')) {
    if (!isShown(part)) continue;
    if (part instanceof SVGSVGElement) sheet.chart(part);
    else sheet.legend(part);
  }
  sheet.y += 12;
  sheet.text(caption.summary, 15);
  sheet.y += 6;
  sheet.text(caption.source, 12);
  sheet.text(caption.address, 12);

  const width = sheet.width + 2 * margin;
  const height = Math.ceil(sheet.y + margin);
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  for (const [name, value] of Object.entries(size)) sheet.root.setAttribute(name, String(value));
  sheet.root.prepend(create('rect', { width, height, fill: backgroundColor }));
  return { svg: new XMLSerializer().serializeToString(sheet.root), width, height };
}

/** The picture in pixels, two for each of its units, so that it stays sharp in a document. */
export async function pngOf({ svg, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  // the policy of the pages allows data: for images and no blob:
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob ? done(blob) : fail(new Error('The browser drew no picture.'))),
      'image/png',
    );
  });
}
