import { citationKeys, isJsx, textOf } from '../markdown/outline.ts';
import type { Place, Problem } from '../markdown/problem.ts';
import { headingsOf } from './inventory-ids.ts';
import { type ChapterText, propertyOf, type Tag, type Visited } from './parse-chapter.ts';
import { numbersIn } from './typed-figures.ts';

/** Something that must stand in a translation as it stands in English, such as `[@oliver1980]`. */
type Mark = Place & { kind: string; value: string };

/** Properties that hold names of the book and never words. */
const technical = /^(id|of|section|strength|about|currency|view|period)$|[nN]umbers?$/;

/** A formula without the words in it, which are translated. */
const bareFormula = (formula: string): string =>
  formula.replace(/\\text\{[^{}]*\}/g, '\\text{}').replace(/\{?,\}?(?=\d)|\s+/g, '');

/** A diagram without its words: its nodes, arrows and classes. */
const bareDiagram = (diagram: string): string =>
  diagram
    .replace(/^\s*acc(Title|Descr)\s*:.*$/gm, '')
    .replace(/"[^"]*"/g, '""')
    .replace(/\|[^|\n]*\|/g, '||')
    .replace(/\s+/g, ' ')
    .trim();

/** The properties of a tag that are the same in every language, as they would be written. */
const fixedProperties = ({ properties }: Tag): string =>
  properties
    .map(({ name, value }) => {
      const isWords =
        !technical.test(name) &&
        (typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string'));
      if (!isWords) return `${name}=${JSON.stringify(value)}`;
      return Array.isArray(value) ? `${name}=[${value.length} texts]` : `${name}="…"`;
    })
    .sort()
    .join(' ');

const citation = /\[(@[^\]]+)\]/g;
const reference = /\[#([^\]\s]+)\]/g;

function marksOf({ node, line, column }: Visited): Mark[] {
  const mark = (kind: string, value: string): Mark => ({ kind, value, line, column });
  switch (node.type) {
    case 'text': {
      const cited = [...node.value.matchAll(citation)].flatMap(([, inside]) =>
        citationKeys(inside ?? '').map(({ key }) => mark('citation', `[@${key}]`)),
      );
      const led = [...node.value.matchAll(reference)].map(([whole]) =>
        mark('cross-reference', whole),
      );
      return [...cited, ...led];
    }
    case 'link':
      return [mark('link', node.url)];
    case 'image':
      return [mark('image', node.url)];
    case 'inlineMath':
    case 'math':
      return [mark('formula', bareFormula(node.value))];
    case 'code':
      return [mark('diagram', bareDiagram(node.value))];
    case 'table': {
      const [row] = node.children;
      return [mark('table', `${node.children.length} rows of ${row?.children.length ?? 0} cells`)];
    }
    case 'list':
      return [mark('list', `${node.children.length} items`)];
    default:
      return [];
  }
}

type Section = Place & { id: string; marks: Mark[]; paragraphs: Visited[] };

/** The sections of a text, what stands before the first one included. */
function sectionsOf(text: ChapterText): Section[] {
  const headings = headingsOf(text);
  const sections: Section[] = [
    { id: '', line: 1, column: 1, marks: [], paragraphs: [] },
    ...headings.map(({ id, line, column, depth }) => ({
      id,
      line,
      column,
      marks: [{ kind: 'rank of the heading', value: String(depth), line, column }],
      paragraphs: [],
    })),
  ];
  const at = (line: number) => sections.findLast((section) => section.line <= line) ?? sections[0];
  for (const visited of text.nodes) {
    const section = at(visited.line);
    section?.marks.push(...marksOf(visited));
    if (visited.node.type === 'paragraph') section?.paragraphs.push(visited);
  }
  for (const tag of text.tags)
    at(tag.line)?.marks.push({
      kind: 'tag',
      value: `<${tag.name} ${fixedProperties(tag)}>`,
      line: tag.line,
      column: tag.column,
    });
  return sections;
}

/** What the first list holds more often than the second. */
function surplus(marks: Mark[], others: Mark[]): Mark[] {
  const left = others.map(({ kind, value }) => `${kind} ${value}`);
  return marks.filter(({ kind, value }) => {
    const place = left.indexOf(`${kind} ${value}`);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

const difference = (file: string, place: Place, what: string, remedy: string): Problem => ({
  id: 'book:other-than-english',
  file,
  line: place.line,
  column: place.column,
  what,
  remedy,
});

function compareMarks(file: string, ours: Section, english: Section, source: string): Problem[] {
  const missing = surplus(english.marks, ours.marks).map((mark) =>
    difference(
      file,
      ours,
      `The section "${ours.id}" lacks the ${mark.kind} ${mark.value}`,
      `It stands in ${source}:${mark.line}.`,
    ),
  );
  const added = surplus(ours.marks, english.marks).map((mark) =>
    difference(
      file,
      mark,
      `English has no ${mark.kind} ${mark.value} in the section "${ours.id}"`,
      'Write it as English does, or take it out.',
    ),
  );
  return [...added, ...missing];
}

/** Tags with ids in another order than in English. */
function compareOrder(file: string, ours: Section, english: Section): Problem[] {
  const idsOf = ({ marks }: Section) =>
    marks.flatMap(({ kind, value, line, column }) => {
      const [, name = '', id] = /^<([A-Z]\w*) .*?\bid="([^"]+)"/.exec(value) ?? [];
      return kind === 'tag' && id && name !== 'Term' ? [{ id, line, column }] : [];
    });
  const [own, wanted] = [idsOf(ours), idsOf(english)];
  if (own.length !== wanted.length) return [];
  const at = own.findIndex(({ id }, index) => id !== wanted[index]?.id);
  const found = own[at];
  return found && own.every(({ id }) => wanted.some((one) => one.id === id))
    ? [
        difference(
          file,
          found,
          `"${found.id}" stands where English has "${wanted[at]?.id}"`,
          'Keep the order of English: languages are set side by side.',
        ),
      ]
    : [];
}

const wordsOf = (paragraphs: Visited[]): string =>
  paragraphs.map(({ node }) => textOf(node).replace(citation, '')).join('\n');

/** Numbers typed in one of the two only; those in formulas are compared with them. */
function compareNumbers(text: ChapterText, ours: Section, english: Section): Problem[] {
  const own = numbersIn(wordsOf(ours.paragraphs), text.language);
  const wanted = numbersIn(wordsOf(english.paragraphs), 'en');
  const without = (list: string[], other: string[]) => {
    const left = [...other];
    return list.filter((number) => {
      const place = left.indexOf(number);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };
  const [more, less] = [without(own, wanted), without(wanted, own)];
  if (more.length + less.length === 0) return [];
  const say = (numbers: string[]) => numbers.join(', ') || 'none';
  return [
    difference(
      text.file,
      ours,
      `Numbers typed in the section "${ours.id}" differ: only in English ${say(less)}; only here ${say(more)}`,
      'Type each number as often as English does, in digits where English has digits.',
    ),
  ];
}

function comparePlainText(text: ChapterText, ours: Section, english: Section): Problem[] {
  const problems: Problem[] = [];
  const [own, wanted] = [ours.paragraphs.length, english.paragraphs.length];
  if (own !== wanted)
    problems.push(
      difference(
        text.file,
        ours,
        `The section "${ours.id}" has ${own} paragraphs, in English ${wanted}`,
        'Sentences may be split or joined, paragraphs not: they are set side by side.',
      ),
    );
  const known = new Set(english.paragraphs.map(({ node }) => textOf(node).trim()));
  for (const paragraph of ours.paragraphs) {
    const words = textOf(paragraph.node).trim();
    if (known.has(words) && (words.match(/\p{Ll}{3,}/gu)?.length ?? 0) > 3)
      problems.push(
        difference(text.file, paragraph, 'This paragraph is the English one', 'Translate it.'),
      );
  }
  return problems;
}

/** Asterisks that were meant as emphasis and stand in the text. */
const literalAsterisks = ({ file, nodes }: ChapterText): Problem[] =>
  nodes
    .filter(({ node }) => node.type === 'text' && node.value.includes('*'))
    .map((visited) =>
      difference(
        file,
        visited,
        'Asterisks here are no emphasis: readers would see them',
        'Move punctuation out of the emphasis, as in **字**。',
      ),
    );

/** Every difference of a translation from the English text that is more than words. */
export function compareTexts(text: ChapterText, english: ChapterText): Problem[] {
  if (text.unreadable)
    return [difference(text.file, text.unreadable, text.unreadable.message, 'Mend it first.')];
  const [ours, wanted] = [sectionsOf(text), sectionsOf(english)];
  const ids = wanted.map(({ id }) => id);
  const present = ours.map(({ id }) => id).filter((id) => ids.includes(id));
  const inOrder = ids.filter((id) => present.includes(id));
  const problems = ours
    .filter(({ id }) => !ids.includes(id))
    .map((section) =>
      difference(
        text.file,
        section,
        `English has no section "${section.id}"`,
        'Use the ids of the English headings.',
      ),
    );
  for (const [index, id] of present.entries())
    if (id !== inOrder[index]) {
      const section = ours.find((one) => one.id === id);
      if (section)
        problems.push(
          difference(
            text.file,
            section,
            `The section "${id}" stands where English has "${inOrder[index]}"`,
            'Keep the order of English.',
          ),
        );
      break;
    }
  for (const section of wanted) {
    const own = ours.find(({ id }) => id === section.id);
    if (!own)
      problems.push(
        difference(
          text.file,
          { line: text.source.split('\n').length, column: 1 },
          `The section "${section.id}" is not translated`,
          `It begins in ${english.file}:${section.line}.`,
        ),
      );
    else
      problems.push(
        ...compareMarks(text.file, own, section, english.file),
        ...compareOrder(text.file, own, section),
        ...compareNumbers(text, own, section),
        ...comparePlainText(text, own, section),
      );
  }
  return [...problems, ...literalAsterisks(text)];
}

/** The words that a text shows for terms, with their places. */
export const termsShown = ({ nodes }: ChapterText) =>
  nodes.flatMap(({ node, line, column }) =>
    isJsx(node) && node.name === 'Term'
      ? [{ id: propertyOf(node, 'id'), words: textOf(node).trim(), line, column }]
      : [],
  );
