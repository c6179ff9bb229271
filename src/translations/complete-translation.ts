import { type Accepted, fingerprint } from './lock.ts';
import { opening, sectionsIn } from './sections.ts';

/** Puts a tag under the heading or the front matter that a section begins with. */
const underHeading = (section: string, tag: string): string =>
  section.replace(/^(---\n[\s\S]*?\n---\n|.*\n)/, `$1\n${tag}\n`);

/**
 * A translation as it is read: sections that it lacks stand in English in their place, in a tag
 * `<Untranslated>`; sections whose English has changed since carry a tag `<Outdated>` with the day
 * that they follow. A whole and fresh translation comes back as it is.
 */
export function completeTranslation(
  translation: string,
  english: string,
  accepted: readonly Accepted[],
): string {
  const own = sectionsIn(translation);
  const source = sectionsIn(english);
  const outdated = (id: string, section: string): string => {
    const from = accepted.find(({ key }) => key === `section ${id}`);
    if (!from || from.fingerprint === fingerprint(source.get(id) ?? '')) return section;
    return underHeading(section, `<Outdated section="${id}" date="${from.date}" />`);
  };
  const others = [...own].filter(([id]) => id !== opening && !source.has(id));
  return [
    outdated(opening, own.get(opening) ?? ''),
    ...[...source]
      .filter(([id]) => id !== opening)
      .map(([id, section]) => {
        const translated = own.get(id);
        if (translated !== undefined) return outdated(id, translated);
        return `<Untranslated section="${id}">\n\n${section.trim()}\n\n</Untranslated>\n`;
      }),
    ...others.map(([, section]) => section),
  ].join('\n');
}
