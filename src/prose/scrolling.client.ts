/** Takes tables and formulas that fit out of the tab order: only what really scrolls needs a stop there. */
export function easeScrolling(): void {
  const boxes = document.querySelectorAll<HTMLElement>('.prose .scroll');
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of boxes) sizes.observe(box);
}
