import type { Page } from '@playwright/test';

const narrowest = 320;
const widest = 1440;

/** The innermost elements that overflow the window on the right and are not clipped or scrolled. */
export const culprits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isHeld = (element: Element) => {
      for (let one = element.parentElement; one && one !== document.body; one = one.parentElement)
        if (getComputedStyle(one).overflowX !== 'visible') return true;
      return false;
    };
    const out = [...document.body.querySelectorAll('*')].filter(
      (one) =>
        one.getBoundingClientRect().right > innerWidth + 0.5 &&
        !isHeld(one) &&
        one.checkVisibility(),
    );
    const innermost = out.filter(
      (one) => !out.some((other) => other !== one && one.contains(other)),
    );
    return innermost.slice(0, 3).map((one) => {
      const named = one.closest('[id]');
      return `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} in #${named?.id ?? ''}`;
    });
  });

/** The breakpoints of the page, read from its style sheets. */
const breakpoints = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const found = new Set<number>();
    const read = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule || rule instanceof CSSContainerRule)
          for (const [, size, unit] of rule.conditionText.matchAll(/([\d.]+)(rem|em|px)/g))
            found.add(Math.round(Number(size) * (unit === 'px' ? 1 : 16)));
        if ('cssRules' in rule) read(rule.cssRules as CSSRuleList);
      }
    };
    for (const sheet of document.styleSheets) read(sheet.cssRules);
    return [...found];
  });

/**
 * Every width from 320 to 1440 px; or, for the many pages of the same make, those at which
 * something can change: each breakpoint with its neighbours, the narrow phones by eights, and steps
 * of 40 between; or, for a page in another language, the breakpoints and the ends; or, for a
 * translation with the tags of a page that is looked at, a phone, a tablet and a desk.
 */
export async function widthsOf(
  page: Page,
  which: 'every' | 'many' | 'few' | 'three',
): Promise<number[]> {
  if (which === 'three') return [360, 768, 1280];
  const all = Array.from({ length: widest - narrowest + 1 }, (_, index) => narrowest + index);
  if (which === 'every') return all;
  const breaks = await breakpoints(page);
  if (which === 'few')
    return all.filter(
      (width) =>
        [narrowest, 360, 768, widest].includes(width) ||
        breaks.some((one) => width === one || width === one - 1),
    );
  return all.filter(
    (width) =>
      width === widest ||
      (width < 400 && width % 8 === 0) ||
      width % 40 === 0 ||
      breaks.some((one) => Math.abs(one - width) <= 1),
  );
}

/** Tries widths; returns ranges of widths that overflow, with the overflowing elements. */
export async function overflows(page: Page, widths: readonly number[]): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const ranges: { from: number; to: number; by: number; what: string[] }[] = [];
  let wasTooWide = false;
  for (const width of widths) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height: 800,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const by = await page.evaluate(
      (wanted) =>
        innerWidth === wanted ? document.documentElement.scrollWidth - wanted : Number.NaN,
      width,
    );
    if (Number.isNaN(by)) throw new Error(`The window could not be made ${width} px wide.`);
    const last = ranges.at(-1);
    if (by > 0 && wasTooWide && last) {
      last.to = width;
      last.by = Math.max(last.by, by);
    } else if (by > 0) ranges.push({ from: width, to: width, by, what: await culprits(page) });
    wasTooWide = by > 0;
  }
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  return ranges.map(
    ({ from, to, by, what }) => `${from}–${to} px: up to ${by} px too wide (${what.join(', ')})`,
  );
}
