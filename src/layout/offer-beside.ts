/**
 * On a chapter's page, offers the language read beside a text before: its link comes first, after
 * words that say so.
 */
export function offerBeside(language: string): void {
  const line = document.querySelector<HTMLElement>('[data-offers-beside]');
  if (!line || !language) return;
  const link = line.querySelector(`a[href$="/with/${language}/"]`);
  const words = line.querySelector('span');
  const first = line.querySelector('a');
  if (!link || !words || !first) return;
  words.textContent = line.dataset['offersBeside'] ?? '';
  if (first === link) return;
  const place = document.createComment('');
  link.replaceWith(place);
  first.replaceWith(link);
  place.replaceWith(first);
}
