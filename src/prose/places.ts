import { chapterAddress } from '../book/addresses';
import type { Place } from '../book/find';
import type { Reading } from './reading';

/** The name of a place in a sentence, such as "Figure 6.1"; its title when it has no number. */
export function placeName(
  { t }: Pick<Reading, 't'>,
  { kind, number, title }: Pick<Place, 'kind' | 'number' | 'title'>,
): string {
  return number ? t(`prose.name.${kind}`, { number }) : title;
}

/** The link from the current page to a place; undefined while its chapter has no page. */
export function placeLink(
  { chapter, language }: Pick<Reading, 'chapter' | 'language'>,
  place: Pick<Place, 'chapter' | 'anchor'>,
): string | undefined {
  if (place.chapter.id === chapter.id && place.anchor) return `#${place.anchor}`;
  return place.chapter.written
    ? chapterAddress(place.chapter.id, language, place.anchor)
    : undefined;
}
