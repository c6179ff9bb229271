import { cardContent } from './card-content.client';

const links = 'a.term, .cite a, a.cross-reference';
const openAfterMillis = 250;
const closeAfterMillis = 300;
const marginPixels = 8;

/**
 * Installs the cards of terms, citations and cross-references. A card opens on hover after a delay,
 * on keyboard focus, and on the first tap (the second tap follows the link). A reader can hover the
 * card or reach it with Tab; Esc closes it and restores focus.
 */
export function initCards(): void {
  const card = document.getElementById('text-card');
  if (!card || !('showPopover' in card)) return;
  let opener: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTouch = false;

  const close = () => {
    clearTimeout(timer);
    opener?.removeAttribute('aria-describedby');
    opener = undefined;
    if (card.matches(':popover-open')) card.hidePopover();
  };

  const open = (link: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (opener === link) return;
    const content = cardContent(link);
    close();
    if (content.length === 0) return;
    opener = link;
    const follow = document.createElement('a');
    follow.href = link.href;
    follow.className = 'card-go';
    follow.textContent = card.dataset.go ?? '';
    card.replaceChildren(...content, ...(link.matches('.term') ? [] : [follow]));
    // placed after its link, the card is next in the tab order; a link cannot contain it
    link.after(card);
    card.showPopover();
    positionCard(card, link);
    link.setAttribute('aria-describedby', card.id);
  };

  const schedule = (act: () => void, millis: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, millis);
  };
  const linkAt = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLAnchorElement>(links) : null;
  const isInCard = (target: EventTarget | null) => target instanceof Node && card.contains(target);

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const link = linkAt(target);
    if (isInCard(target)) clearTimeout(timer);
    else if (link) schedule(() => open(link), openAfterMillis);
    else if (opener) schedule(close, closeAfterMillis);
    else clearTimeout(timer);
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    isTouch = pointerType === 'touch';
    if (opener && !isInCard(target) && linkAt(target) !== opener) close();
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!link || isInCard(link)) {
      if (isInCard(event.target) && (event.target as Element).closest('a')) close();
      return;
    }
    if (!isTouch || opener === link) return;
    open(link);
    if (opener === link) event.preventDefault();
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (isInCard(target)) return;
    if (link?.matches(':focus-visible') && !isTouch) open(link);
    else if (opener && link !== opener) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !opener) return;
    const opening = isInCard(document.activeElement) ? opener : undefined;
    event.preventDefault();
    close();
    if (opening) {
      opening.focus({ preventScroll: true });
      close();
    }
  });
}

/** Positions the card inside the window: below its link, or above it where there is more room. */
function positionCard(card: HTMLElement, link: HTMLElement): void {
  const anchor = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = card.offsetWidth;
  const left = Math.max(marginPixels, Math.min(anchor.left, clientWidth - width - marginPixels));
  const below = clientHeight - anchor.bottom;
  const isAbove = below < card.offsetHeight + marginPixels && anchor.top > below;
  const top = isAbove
    ? Math.max(marginPixels, anchor.top - card.offsetHeight - marginPixels)
    : anchor.bottom + marginPixels;
  card.style.setProperty('left', `${left + scrollX}px`);
  card.style.setProperty('top', `${top + scrollY}px`);
}
