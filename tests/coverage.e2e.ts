import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { languages } from '../src/languages';
import { joinWords } from '../src/schemas/words';
import { expect, test } from './support/watched-page';

type Syllabus = {
  entries: Record<string, Record<string, string[]>>;
  claims: Record<string, string>;
};
type Term = {
  id: string;
  section: string;
  names: Record<string, string>;
  members?: string[];
  synonyms?: string[];
};

const syllabus = parse(readFileSync('tests/syllabus.yaml', 'utf8')) as Syllabus;
const built = (path: string) => readFileSync(`dist/en/${path}index.html`, 'utf8');
const written = Object.keys(syllabus.entries).filter((chapter) =>
  existsSync(`content/chapters/${chapter}/en.mdx`),
);
/** The source of a page that answers claims: a chapter, or the notes on the lectures. */
const sourceOf = (page: string) =>
  [`content/chapters/${page}/en.mdx`, `content/${page}/en.mdx`].find((file) => existsSync(file));
const wordsOf = (chapter: string, id: string) =>
  languages.map(({ path }): [string, unknown] => {
    const file = `content/chapters/${chapter}/${path}.yaml`;
    const words = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
    return [path, (words as { terms?: Record<string, unknown> }).terms?.[id]];
  });
const termsOf = (chapter: string) =>
  (parse(readFileSync(`content/chapters/${chapter}/terms.yaml`, 'utf8')) as { id: string }[]).map(
    (term) => joinWords('terms', term, wordsOf(chapter, term.id)) as Term,
  );

const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/[’‘]/g, "'")
    .replace(/[\s‐-–-]+/g, ' ')
    .toLowerCase();

type Section = { words: string; terms: Set<string> };

/**
 * The words of each section of a built chapter, and the ids of the terms it links; a section
 * includes its parts.
 */
function sectionsOf(chapter: string): Map<string, Section> {
  const [, body = ''] = built(`${chapter}/`).split('<article');
  const sections = new Map<string, Section>();
  let whole: Section | undefined;
  for (const piece of body.split(/(?=<h[23][^>]* id=")/)) {
    const [, rank, id = ''] = /^<h([23])[^>]* id="([^"]+)"/.exec(piece) ?? [];
    const own = {
      words: plain(piece),
      terms: new Set([...piece.matchAll(/terms\/#([a-z0-9-]+)"/g)].map((match) => match[1] ?? '')),
    };
    sections.set(id, own);
    if (rank === '2') whole = own;
    else if (whole) {
      whole.words += own.words;
      for (const term of own.terms) whole.terms.add(term);
    }
  }
  return sections;
}

/**
 * The ways an entry may be named in running text: its name without what stands in brackets or after
 * a colon, what stands in brackets, its synonyms.
 */
function waysToSay({ names, synonyms = [] }: Term): string[] {
  const name = names['en'] ?? '';
  const inner = [...name.matchAll(/\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  const outer = name.replace(/\([^)]*\)/g, ' ').split(/[:/]/)[0] ?? '';
  return [name, outer, ...inner, ...synonyms]
    .map((line) => plain(line).trim())
    .filter((line) => line.length > 2);
}

for (const chapter of written) {
  test(`${chapter} teaches every entry of the syllabus in the section it names`, () => {
    const terms = new Map(termsOf(chapter).map((term) => [term.id, term]));
    const sections = sectionsOf(chapter);
    const troubles = Object.keys(syllabus.entries[chapter] ?? {}).flatMap((id) => {
      const term = terms.get(id);
      if (!term) return [`${id}: not in terms.yaml`];
      const home = sections.get(term.section);
      if (!home) return [`${id}: its section "${term.section}" is not on the page`];
      const isTaught =
        home.terms.has(id) || waysToSay(term).some((way) => home.words.includes(way));
      return isTaught
        ? []
        : [`${id}: section "${term.section}" neither marks it nor names it (${term.names['en']})`];
    });
    expect(troubles).toEqual([]);
  });
}

test('every list keeps all its members', () => {
  const known = new Set(written.flatMap((chapter) => termsOf(chapter).map((term) => term.id)));
  const troubles = written.flatMap((chapter) =>
    Object.entries(syllabus.entries[chapter] ?? {}).flatMap(([id, members]) => {
      const kept = termsOf(chapter).find((term) => term.id === id)?.members ?? [];
      return members
        .filter((member) => known.has(member) && !kept.includes(member))
        .map((member) => `${chapter}: "${id}" lacks "${member}"`);
    }),
  );
  expect(troubles).toEqual([]);
});

test('every doubtful claim of the syllabus is answered on the page named for it', () => {
  const troubles = Object.entries(syllabus.claims)
    .filter(([, page]) => sourceOf(page))
    .flatMap(([claim, chapter]) => {
      const source = readFileSync(sourceOf(chapter) ?? '', 'utf8');
      const tags = [...source.matchAll(/<Claim\s[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => /about="([^"]*)"/.exec(tag)?.[1]?.split(/[ ,]+/).includes(claim));
      const page = built(`${chapter}/`);
      return tags.some((tag) => page.includes(`id="${/ id="([^"]+)"/.exec(tag)?.[1]}"`))
        ? []
        : [`${claim}: not answered in ${chapter}`];
    });
  expect(troubles).toEqual([]);
});

test('every work of the bibliography is cited, and every citation stands in it', () => {
  const keys = [
    ...readFileSync('content/references.bib', 'utf8').matchAll(/^@\w+\{([^,]+),/gm),
  ].map((match) => match[1] ?? '');
  const cited = new Set(
    [
      ...written.map((chapter) => `content/chapters/${chapter}/en.mdx`),
      'content/lectures/en.mdx',
    ].flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\[(@[^\]]+)\]/g)].flatMap((match) =>
        (match[1] ?? '')
          .split(';')
          .map((line) => line.trim().replace(/^@/, '').split(',')[0]?.trim() ?? ''),
      ),
    ),
  );
  expect(keys.filter((key) => !cited.has(key))).toEqual([]);
  expect([...cited].filter((key) => !keys.includes(key))).toEqual([]);
});
