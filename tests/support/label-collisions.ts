import type { Page } from '@playwright/test';

/**
 * Labels of the pictures on a page that cover each other, leave their frame, or are crossed by a
 * line or a point, each as one sentence. A gridline may pass behind a label that is outlined in the
 * colour of the paper; a word inside a circle or a filled box is a part of it.
 */
export const labelCollisions = (page: Page): Promise<string[]> =>
  page.evaluate(findCollisions, 'figure svg');

/** Runs in the page, so everything it needs stands inside it. */
function findCollisions(selector: string): string[] {
  type Box = { left: number; right: number; top: number; bottom: number };
  type Label = Box & {
    element: SVGTextElement;
    text: string;
    size: number;
    isTurned: boolean;
    isOutlined: boolean;
  };

  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getClientRects().length > 0;
  /**
   * Whether two boxes share more than so many pixels; below zero, whether they come nearer than
   * that.
   */
  const meet = (a: Box, b: Box, across: number, down: number) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > across &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > down;
  const contains = (outer: Box, inner: Box) =>
    outer.left <= inner.left + 2 &&
    outer.right >= inner.right - 2 &&
    outer.top <= inner.top + 2 &&
    outer.bottom >= inner.bottom - 2;
  const isBefore = (a: Element, b: Element) =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const scaleOf = (element: SVGGraphicsElement) => {
    const matrix = element.getScreenCTM();
    return matrix ? Math.max(Math.hypot(matrix.a, matrix.b), Math.hypot(matrix.c, matrix.d)) : 1;
  };

  /** The box of the capitals, for the box of a text reserves room for accents and tails. */
  function labelOf(element: SVGTextElement, svg: Element): Label {
    const rect = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const matrix = element.getScreenCTM();
    const size = Number.parseFloat(style.fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
    const isOneLine = element.querySelectorAll('tspan[dy], tspan[y]').length <= 1;
    const spare = isOneLine ? Math.max(0, (rect.height - 0.72 * size) / 2) : 2;
    const isTurned =
      matrix !== null &&
      Math.min(Math.abs(matrix.a), Math.abs(matrix.b)) > 0.01 * Math.abs(matrix.a);
    const isOutlined =
      style.paintOrder.startsWith('stroke') ||
      (element.id !== '' && svg.querySelector(`use[href="#${element.id}"]`) !== null);
    return {
      element,
      text: (element.textContent ?? '').trim().slice(0, 40),
      size,
      isTurned,
      isOutlined,
      left: rect.left + 1,
      right: rect.right - 1,
      top: rect.top + spare,
      bottom: rect.bottom - spare,
    };
  }

  /** How many samples, two pixels apart, of a mark's outline lie inside a box. */
  function samplesInside(mark: SVGGeometryElement, box: Box): number {
    const matrix = mark.getScreenCTM();
    const length = mark.getTotalLength();
    if (!matrix || length === 0) return 0;
    const steps = Math.min(3000, Math.ceil((length * scaleOf(mark)) / 2));
    let inside = 0;
    for (let step = 0; step <= steps; step += 1) {
      const { x, y } = mark.getPointAtLength((length * step) / steps).matrixTransform(matrix);
      if (x > box.left + 1 && x < box.right - 1 && y > box.top + 1 && y < box.bottom - 1)
        inside += 1;
    }
    return inside;
  }

  /**
   * Whether a filled shape between the mark and the label, such as the ground of an arrow's name,
   * hides the mark.
   */
  const isHidden = (mark: Element, label: Label, marks: readonly SVGGeometryElement[]) =>
    marks.some((cover) => {
      const { fill, fillOpacity } = getComputedStyle(cover);
      if (cover === mark || fill === 'none' || fill.includes('url') || Number(fillOpacity) < 0.9)
        return false;
      return (
        isBefore(mark, cover) &&
        isBefore(cover, label.element) &&
        contains(cover.getBoundingClientRect(), label)
      );
    });

  function crossings(
    mark: SVGGeometryElement,
    labels: readonly Label[],
    marks: readonly SVGGeometryElement[],
  ): string[] {
    const style = getComputedStyle(mark);
    const rect = mark.getBoundingClientRect();
    const near = labels.filter((label) => !label.isTurned && meet(label, rect, -1, -1));
    if (near.length === 0) return [];
    if (mark instanceof SVGCircleElement && rect.width < 24)
      return near
        .filter((label) => {
          const [dx, dy] = [
            label.left + label.right - rect.left - rect.right,
            label.top + label.bottom - rect.top - rect.bottom,
          ];
          return Math.hypot(dx, dy) / 2 > 3 && meet(label, rect, 1, 1);
        })
        .map(({ text }) => `"${text}" stands on a point`);
    const width = Number.parseFloat(style.strokeWidth);
    if (style.stroke === 'none' || width === 0) return [];
    const onScreen = mark.closest('[preserveAspectRatio=none]') ? width : width * scaleOf(mark);
    const isFaint = style.strokeDasharray !== 'none' || onScreen <= 1.3;
    return near
      .filter((label) => samplesInside(mark, label) > 1)
      .filter((label) => !(label.isOutlined && isFaint && isBefore(mark, label.element)))
      .filter((label) => !isHidden(mark, label, marks))
      .map(({ text }) => `"${text}" is crossed by a ${mark.tagName}`);
  }

  const found = [...document.querySelectorAll<SVGSVGElement>(selector)]
    .filter((svg) => svg.querySelector(':scope > title') !== null && isShown(svg))
    .flatMap((svg) => {
      const name = svg.querySelector('title')?.textContent ?? '';
      const labels = [...svg.querySelectorAll('text')]
        .filter((text) => isShown(text) && text.textContent?.trim())
        .map((text) => labelOf(text, svg));
      const marks = [
        ...svg.querySelectorAll<SVGGeometryElement>(
          'line, path, polyline, polygon, circle, ellipse, rect',
        ),
      ].filter((mark) => isShown(mark) && !mark.closest('defs, marker, pattern, clipPath'));
      const frame = (
        svg.closest('.diagram-wide') ? svg : (svg.closest('figure') ?? svg)
      ).getBoundingClientRect();
      const covering = labels.flatMap((label, index) =>
        labels
          .slice(index + 1)
          .filter((other) => meet(label, other, 1, 1) || meet(label, other, -0.35 * label.size, 4))
          .map((other) => `"${label.text}" and "${other.text}" run together`),
      );
      const leaving = labels
        .filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1)
        .map(({ text }) => `"${text}" leaves the frame`);
      return [
        ...covering,
        ...leaving,
        ...marks.flatMap((mark) => crossings(mark, labels, marks)),
      ].map((fault) => `${name}: ${fault}`);
    });
  return [...new Set(found)];
}

/** Moves every slider of the widgets on a page to one of its ends, as a reader could. */
export async function moveSliders(page: Page, end: 'min' | 'max'): Promise<void> {
  await page.evaluate((end) => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    for (const slider of document.querySelectorAll<HTMLInputElement>(
      '.widget input[type=range]:not(:disabled)',
    )) {
      setValue?.call(slider, slider[end]);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, end);
}
