/** The section the reader is in: the last heading above the upper third of the window; none at the top, where nothing needs measuring. */
export function sectionInView(): string {
  if (scrollY === 0) return '';
  const headings = [...document.querySelectorAll<HTMLElement>('article :is(h2, h3)[id]')];
  return (
    headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).at(-1)
      ?.id ?? ''
  );
}

/**
 * Keeps the links to other languages complete: they carry the query and the fragment, or the section
 * in view. A middle click, a menu's "copy link address" and a drag read the link without a click,
 * so it is completed when the menu opens and whenever a pointer or the focus reaches it.
 */
export function completeLanguageLinks(): void {
  const complete = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-switch-language]')) {
      link.search = location.search;
      link.hash = location.hash || sectionInView();
    }
  };
  const menu = document.getElementById('language-menu');
  for (const event of [
    'beforetoggle',
    'pointerover',
    'pointerdown',
    'focusin',
    'contextmenu',
    'click',
  ])
    menu?.addEventListener(event, complete);
}
