import { type Problem, suggest } from '../markdown/problem.ts';
import { partKinds } from './inventory-ids.ts';
import type { Known } from './known.ts';
import type { KnownTag } from './known-tags.ts';
import type { ChapterText, Property, Tag } from './parse-chapter.ts';
import { describeType, fits } from './property-type.ts';

/** What the outline of a chapter reads from the text must be written as plain text. */
const plain = new Set(['id', 'of', 'section']);

function checkProperty(known: KnownTag, property: Property): Omit<Problem, 'file'> | undefined {
  const { line, column, name, value, written } = property;
  const type = known.properties.get(name)?.type;
  if (!type) {
    const names = [...known.properties.keys()];
    const all = names.length > 0 ? `It has ${names.join(', ')}.` : 'It has none: take it out.';
    return {
      id: 'book:unknown-property',
      line,
      column,
      what: `<${known.name}> has no property "${name}"`,
      remedy: suggest(name, names, (near) => `"${near}"`, all),
    };
  }
  // what is no literal is reported as code
  if (value === undefined) return undefined;
  if (!fits(value, type) || (plain.has(name) && written !== 'text'))
    return {
      id: 'book:wrong-property',
      line,
      column,
      what: `The property "${name}" of <${known.name}> cannot be ${JSON.stringify(value)}`,
      remedy: `It takes ${plain.has(name) ? 'text in quotes' : describeType(type)}.`,
    };
  return undefined;
}

function missing(known: KnownTag, tag: Tag): Omit<Problem, 'file'>[] {
  const { line, column, name } = tag;
  const has = (property: string) => tag.properties.some((one) => one.name === property);
  const problems: Omit<Problem, 'file'>[] = [];
  const isPart = known.kind === 'widget' || partKinds.has(name);
  if (isPart && !has('id'))
    problems.push({
      id: 'book:missing-id',
      line,
      column,
      what: `<${name}> has no id`,
      remedy: `Write <${name} id="…">: lower-case words joined by hyphens that no other id of the book uses.`,
    });
  for (const [property, { required, type }] of known.properties)
    if (required && !has(property) && !(isPart && property === 'id'))
      problems.push({
        id: 'book:missing-property',
        line,
        column,
        what: `<${name}> lacks its property "${property}"`,
        remedy: `Add it; it takes ${describeType(type)}.`,
      });
  return problems;
}

/** Tags that do not exist, and properties that do not exist, are missing or have a value of the wrong kind. */
export function checkTags({ file, tags }: ChapterText, known: Known): Problem[] {
  return tags.flatMap((tag): Problem[] => {
    const { line, column, name, properties } = tag;
    const tagKnown = known.tags.get(name);
    if (!tagKnown) {
      const isHtml = /^[a-z]*$/.test(name);
      const advice = isHtml
        ? 'Write Markdown, or one of the tags that content/README.md lists.'
        : 'content/README.md lists the tags.';
      return [
        {
          id: 'book:unknown-tag',
          file,
          line,
          column,
          what: `There is no tag <${name}>`,
          remedy: isHtml ? advice : suggest(name, known.tags.keys(), (near) => `<${near}>`, advice),
        },
      ];
    }
    const wrong = properties
      .filter(({ written }) => written !== 'spread')
      .map((property) => checkProperty(tagKnown, property));
    return [...missing(tagKnown, tag), ...wrong.filter((problem) => problem !== undefined)].map(
      (problem) => ({ ...problem, file }),
    );
  });
}
