import { sourceLanguage } from '../languages.ts';
import { countWords, isJsx } from '../markdown/outline.ts';
import type { Inventory } from './inventory.ts';
import { headingsOf, notesId } from './inventory-ids.ts';
import { type ChapterText, propertyOf } from './parse-chapter.ts';

/** A section that is the home of terms, and how far into it the first of them is introduced. */
export type Definition = {
  chapter: string;
  section: string;
  term: string /** before it */;
  words: number;
};

/** How many words of a section may come before its first definition: about one screen. */
export const maxWordsBeforeDefinition = 120;

function firstTerm(
  { nodes, source }: ChapterText,
  section: string,
  terms: ReadonlySet<string>,
): { term: string; words: number } | undefined {
  const headings = nodes.filter(({ node }) => node.type === 'heading');
  const own = headings.findIndex(
    ({ node }) =>
      (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id === section,
  );
  const heading = headings[own];
  if (heading?.node.type !== 'heading') return undefined;
  const { depth } = heading.node;
  const next = headings
    .slice(own + 1)
    .find(({ node }) => node.type === 'heading' && node.depth <= depth);
  const within = nodes.filter(
    ({ start }) => start >= heading.end && start < (next?.start ?? source.length),
  );
  const tag = within.find(
    ({ node }) => isJsx(node) && node.name === 'Term' && terms.has(propertyOf(node, 'id')),
  );
  if (!tag || !isJsx(tag.node)) return undefined;
  const before = within.flatMap(({ node, end }) =>
    node.type === 'text' && end <= tag.start ? [node.value.replace(/\[@[^\]]+\]/g, '')] : [],
  );
  return { term: propertyOf(tag.node, 'id'), words: countWords(before.join(' ')) };
}

/** Every section of the English text that is the home of a term it introduces. */
export function definitionsOf({ texts, terms }: Inventory): Definition[] {
  return texts
    .filter(({ language, chapter }) => language === sourceLanguage && chapter !== notesId)
    .flatMap((text) =>
      headingsOf(text).flatMap(({ id }): Definition[] => {
        const home = terms
          .filter(({ file, value }) => file.chapter === text.chapter && value['section'] === id)
          .map((term) => term.id);
        const first = firstTerm(text, id, new Set(home));
        return first ? [{ chapter: text.chapter, section: id, ...first }] : [];
      }),
    );
}
