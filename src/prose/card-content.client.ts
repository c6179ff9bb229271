const words = (text: string | null | undefined, className: string): HTMLElement[] => {
  if (!text) return [];
  const line = document.createElement('p');
  line.className = className;
  line.textContent = text.replace(/\s+/g, ' ').trim();
  return [line];
};

/** A copy without ids, tools, scripts and answers. */
function copyOf(part: Element): HTMLElement {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('.tools, .back-links, script, details')) extra.remove();
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const element of copy.querySelectorAll('[tabindex]')) element.removeAttribute('tabindex');
  return copy;
}

function ofPart(part: Element): Node[] {
  if (part.matches('h2, h3')) {
    const next = part.closest('.heading')?.nextElementSibling;
    return [
      ...words(part.textContent, 'card-title'),
      ...(next?.matches('p') ? [copyOf(next)] : []),
    ];
  }
  if (part.matches('li')) return [...copyOf(part).childNodes];
  // a part with form fields is shown by its title only: copied fields would not work
  if (
    part.matches('astro-island') ||
    part.querySelector('input, button:not(.tools *), astro-island')
  )
    return words(
      part.querySelector('figcaption, .block-title, h2, h3, h4')?.textContent,
      'card-title',
    );
  return [copyOf(part)];
}

/**
 * The content of a link's card: the definition of a term, a reference, or the linked part of the
 * page; empty for other links.
 */
export function cardContent(link: HTMLAnchorElement): Node[] {
  const id = decodeURIComponent(link.hash.slice(1));
  if (link.matches('.term')) {
    const template = document.getElementById(`card-${id}`);
    return template instanceof HTMLTemplateElement ? [template.content.cloneNode(true)] : [];
  }
  if (link.dataset.chapter)
    return [
      ...words(link.dataset.title, 'card-title'),
      ...words(link.dataset.chapter, 'card-chapter'),
    ];
  const part = document.getElementById(id);
  return part && link.pathname === location.pathname ? ofPart(part) : [];
}
