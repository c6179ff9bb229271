import { z } from 'astro/zod';
import type { Problem } from '../markdown/problem.ts';
import {
  bookShape,
  bookWordsShape,
  caseShape,
  chapterShape,
  exerciseShape,
  givingWordsShape,
  numberShape,
  questionShape,
  searchWordsShape,
  termShape,
} from '../schemas/shapes';
import { valueAt } from '../schemas/words.ts';
import type { Known } from './known.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

const words: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record of names and values',
  record: 'a record of names and values',
};

function explain(
  issue: z.core.$ZodIssue,
  data: unknown,
  isText: boolean,
): { what: string; remedy: string } {
  const names = issue.path.filter((step) => typeof step === 'string');
  const name = names.length > 0 ? `"${names.at(-1)}"` : 'This';
  const [unknown = ''] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  // `{ en: Yes, it is. }` holds a second key without a value
  if (issue.code === 'unrecognized_keys' && valueAt(data, [...issue.path, unknown]) === null)
    return {
      what: `"${unknown}" was read as a name of its own: a comma ends a text in braces`,
      remedy: 'Put a text that holds a comma in quotes: { en: "Yes, it is." }.',
    };
  if (issue.code === 'unrecognized_keys')
    return {
      what: `There is no place for "${issue.keys.join('", "')}" here`,
      remedy: 'Correct the name, or take it out; content/README.md lists the names.',
    };
  if (issue.code === 'invalid_type' && valueAt(data, issue.path) === undefined)
    return {
      what: `${name} is missing`,
      remedy: `Add it: it is ${isText ? 'text' : (words[issue.expected] ?? issue.expected)}.`,
    };
  if (issue.code === 'invalid_type')
    return {
      what: `${name} is not ${words[issue.expected] ?? issue.expected}`,
      remedy: `Write ${words[issue.expected] ?? issue.expected}; text that looks like something else goes in quotes.`,
    };
  if (issue.code === 'invalid_value')
    return {
      what: `${name} is none of the values it can have`,
      remedy: `Write one of ${issue.values.map(String).join(', ')}.`,
    };
  if (issue.code === 'too_big')
    return {
      what: `${name} is too long`,
      remedy: `Use at most ${issue.maximum} ${issue.origin === 'array' ? 'entries' : 'characters'}.`,
    };
  if (issue.code === 'too_small')
    return {
      what: `${name} is too short`,
      remedy:
        issue.origin === 'array'
          ? `Give at least ${issue.minimum} entries.`
          : 'Write something here.',
    };
  if (issue.code === 'invalid_format' && issue.format === 'regex')
    return {
      what: `${name} is not an id`,
      remedy: 'Write lower-case ASCII words joined by hyphens, such as "first-contact".',
    };
  return {
    what: `${name} cannot be used: ${issue.message}`,
    remedy: 'Correct it; content/README.md shows the form.',
  };
}

function problemsOf(yaml: YamlFile, shape: z.ZodType, id: Problem['id']): Problem[] {
  const result = shape.safeParse(yaml.data);
  return (result.error?.issues ?? []).map((issue) => {
    const place =
      issue.code === 'unrecognized_keys'
        ? yaml.placeOf([...issue.path, issue.keys[0] ?? ''], 'key')
        : yaml.placeOf(issue.path);
    const isId = issue.code === 'invalid_format' && issue.format === 'regex';
    return {
      id: isId ? 'book:bad-id' : id,
      ...place,
      ...explain(issue, yaml.data, place.file !== yaml.file),
    };
  });
}

/** Front matter and YAML files that can be read but do not say what they should. */
export function checkShapes({
  texts,
  yaml,
  book,
  bookWords,
  ledger,
  searchWords,
  givingWords,
}: Known): Problem[] {
  const shapes = [
    [yaml.terms, z.array(termShape)],
    [yaml.questions, z.array(questionShape)],
    [yaml.exercises, z.array(exerciseShape)],
    [yaml.numbers, z.record(z.string(), numberShape)],
    [[book], bookShape],
    [bookWords, bookWordsShape],
    [[ledger], caseShape],
    [searchWords, searchWordsShape],
    [givingWords, givingWordsShape],
  ] as const;
  const problems = shapes.flatMap(([files, shape]) =>
    files
      .filter(({ data, unreadable }) => unreadable.length === 0 && data !== null)
      .flatMap((file) => problemsOf(file, shape, 'book:wrong-entry')),
  );

  for (const { file, chapter, nodes, unreadable } of texts) {
    if (unreadable) continue;
    const matter = nodes.find(({ node }) => node.type === 'yaml');
    const id = 'book:bad-front-matter';
    if (matter?.node.type !== 'yaml') {
      problems.push({
        id,
        file,
        line: 1,
        column: 1,
        what: 'The text does not begin with front matter',
        remedy: 'Begin with a line ---, then title and summary, then another line ---.',
      });
      continue;
    }
    const front = readYaml(file, chapter, matter.node.value, matter.line + 1);
    for (const { line, column, message } of front.unreadable)
      problems.push({
        id,
        file,
        line,
        column,
        what: `The front matter cannot be read: ${message}`,
        remedy: 'Put text that holds ": " or begins with a sign in quotes.',
      });
    if (front.unreadable.length === 0)
      problems.push(...problemsOf({ ...front, data: front.data ?? {} }, chapterShape, id));
  }
  return problems;
}
