import { alignBlocks, type Row } from './align-blocks.ts';
import type { Block } from './read-block.ts';
import type { Section, Text } from './read-text.ts';

/** A cell that only the second language has, with its ids, if they are free. */
const alone = (block: Block, ids: Text['ids']): string =>
  block.id && !ids.has(block.id) ? block.first.replace(/^<[\w-]+/, '$& data-other') : block.second;

function composeRow({ first, second }: Row<Block>, ids: Text['ids']): string {
  if (!first) return second ? alone(second, ids) : '';
  if (!second || first.isOnce) return first.first;
  if (!first.parts || !second.parts) return first.first + second.second;
  const { open, close, blocks } = first.parts;
  return open + composeRows(alignBlocks(blocks, second.parts.blocks), ids) + close;
}

const composeRows = (rows: Row<Block>[], ids: Text['ids']): string =>
  rows.map((row) => composeRow(row, ids)).join('\n');

/** The note in a text that a section is not translated. */
const noteIn = ({ blocks }: Section): Block[] =>
  blocks.filter(({ kind }) => kind === 'p.untranslated');

/** A section that one language lacks stands once, in the language that both show. */
function composeSection({ first, second }: Row<Section>, texts: [Text, Text]): string {
  const [{ ids, tag }, other] = texts;
  const shown = (section: Section | undefined, { tag }: Pick<Text, 'tag'>) =>
    section && (section.substitute ?? tag);
  const isSame = first && second && shown(first, { tag }) === shown(second, other);
  const rows: Row<Block>[] = isSame
    ? [
        ...noteIn(second).map((note) => ({ second: note })),
        ...first.blocks.map((block) => ({ first: block })),
      ]
    : alignBlocks(first?.blocks ?? [], second?.blocks ?? []);
  return `<div class="columns">${composeRows(rows, ids)}</div>`;
}

/** A text and the same in another language beside it, as HTML; the first bears the ids. */
export function compose(first: Text, second: Text): string {
  const html = alignBlocks(first.sections, second.sections)
    .map((row) => composeSection(row, [first, second]))
    .join('\n');
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  // a link to what only the other language has leads to its chapter
  return html.replace(/\shref="#([^"]+)"/g, (link, id: string) =>
    ids.has(id) || id.startsWith('icon-') ? link : ` href="${second.address}#${id}"`,
  );
}
