import { cardContent } from './card-content.client';

const links = 'a.term, .cite a, a.cross-reference';
const openAfterMillis = 250;
const closeAfterMillis = 300;
const edge = 8;

/**
 * Opens a card beside a term, a citation or a cross-reference: on hover after a moment, on keyboard focus, and on the first
 * tap (the second follows the link). The card can be hovered and reached with Tab; Esc closes it and leaves focus where it was.
 */
export function openCards(): void {
  const card = document.getElementById('text-card');
  if (!card || !('showPopover' in card)) return;
  let opener: HTMLAnchorElement | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = false;

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
    const go = document.createElement('a');
    go.href = link.href;
    go.className = 'card-go';
    go.textContent = card.dataset.go ?? '';
    card.replaceChildren(...content, ...(link.matches('.term') ? [] : [go]));
    // next to its link the card is the next stop of the Tab key; phrasing such as a paragraph may hold it, a link may not
    link.after(card);
    card.showPopover();
    place(card, link);
    link.setAttribute('aria-describedby', card.id);
  };

  const later = (act: () => void, millis: number) => {
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
    else if (link) later(() => open(link), openAfterMillis);
    else if (opener) later(close, closeAfterMillis);
    else clearTimeout(timer);
  });
  document.addEventListener('pointerdown', ({ target, pointerType }) => {
    touched = pointerType === 'touch';
    if (opener && !isInCard(target) && linkAt(target) !== opener) close();
  });
  document.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    if (!link || isInCard(link)) {
      if (isInCard(event.target) && (event.target as Element).closest('a')) close();
      return;
    }
    if (!touched || opener === link) return;
    open(link);
    if (opener === link) event.preventDefault();
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (isInCard(target)) return;
    if (link?.matches(':focus-visible') && !touched) open(link);
    else if (opener && link !== opener) close();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !opener) return;
    const back = isInCard(document.activeElement) ? opener : undefined;
    event.preventDefault();
    close();
    if (back) {
      back.focus({ preventScroll: true });
      close();
    }
  });
}

/** Puts the card under its link, or above it where there is more room, inside the window. */
function place(card: HTMLElement, link: HTMLElement): void {
  const anchor = link.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = card.offsetWidth;
  const left = Math.max(edge, Math.min(anchor.left, clientWidth - width - edge));
  const below = clientHeight - anchor.bottom;
  const isAbove = below < card.offsetHeight + edge && anchor.top > below;
  const top = isAbove
    ? Math.max(edge, anchor.top - card.offsetHeight - edge)
    : anchor.bottom + edge;
  card.style.setProperty('left', `${left + scrollX}px`);
  card.style.setProperty('top', `${top + scrollY}px`);
}
