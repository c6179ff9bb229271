/** Puts a table or formula into the tab order only while it overflows and can be scrolled. */
export function initScrollStops(): void {
  const boxes = document.querySelectorAll<HTMLElement>('.prose .scroll');
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0');
      else target.removeAttribute('tabindex');
    }
  });
  for (const box of boxes) sizes.observe(box);
}
