import { z } from 'astro/zod';
import { id, translated } from './translated';

export { type Exercise, exerciseShape } from './exercise-shapes';

/** Front matter of `<language>.mdx`. */
export const chapterShape = z.strictObject({
  title: z.string().min(1),
  summary: z.string().min(1).max(160),
  prerequisites: z.array(id).default([]),
});

export const termShape = z.strictObject({
  id,
  kind: z.enum(['term', 'metric', 'model', 'list', 'process', 'example', 'table']),
  section: id,
  names: translated,
  definition: translated.optional(),
  members: z.array(id).optional(),
  synonyms: z.array(z.string().min(1)).optional(),
});

export const questionShape = z
  .strictObject({
    id,
    section: id,
    /** a computation asks for a number that the reader works out */
    kind: z.enum(['concept', 'computation']).default('concept'),
    many: z.boolean().default(false),
    prompt: translated,
    answers: z
      .array(
        z.strictObject({
          id,
          text: translated,
          right: z.boolean().default(false),
          feedback: translated,
        }),
      )
      .min(2),
  })
  .refine(
    (question) =>
      question.answers.filter((answer) => answer.right).length === 1 ||
      (question.many && question.answers.some((answer) => answer.right)),
    {
      message: 'exactly one answer is right, or several when the question says "many: true"',
      path: ['answers'],
    },
  );

export const numberShape = z.strictObject({
  measure: z.string(),
  input: z.record(z.string(), z.unknown()),
  /** inputs that differ from the ledger of the running case on purpose: a what-if */
  assume: z.array(z.string().min(1)).optional(),
});

const factShape = z.strictObject({
  value: z.union([z.number(), z.string().min(1)]),
  unit: z.string().min(1).optional(),
  note: z.string().min(1).optional(),
  /** wordings that only this value may stand in, as in "{} complaints last year" */
  said: z
    .array(
      z.string().refine((words) => words.split('{}').length === 2, {
        message: 'a wording has one {} where the number stands',
      }),
    )
    .optional(),
  /** sections, questions and chapters where those words speak of something else */
  elsewhere: z.array(id).optional(),
});

/** `case.yaml`: what is true of the running case, and who is in it. */
export const caseShape = z.strictObject({
  facts: z.record(id, z.record(z.string(), factShape)),
  persons: z.record(
    id,
    z.strictObject({
      name: z.string().min(1),
      role: z.string().min(1),
      knows: z.string().min(1).optional(),
    }),
  ),
});

const searchWord = z.string().min(1);

/** `search/<language>.yaml`: words that say nothing of a subject, words of asking, and English words for others. */
export const searchWordsShape = z.strictObject({
  small: z.array(searchWord),
  questions: z.array(searchWord),
  english: z.record(searchWord, searchWord).optional(),
});

const givingWord = z.string().refine((word) => /^[\p{L} ]+\*?$/u.test(word), {
  message: 'a word is letters and spaces, with a * at the end where any ending may follow',
});

/** `test-wise/<language>.yaml`: words that may give the answer to a question away. */
export const givingWordsShape = z.strictObject({
  hedges: z.array(givingWord),
  absolutes: z.array(givingWord),
  small: z.array(givingWord),
  sameLetters: z.int().min(1).optional(),
});

export const bookShape = z.strictObject({
  address: z.url(),
  source: z.url(),
  authors: z.array(z.string()),
  edition: z.string(),
  year: z.int(),
  parts: z.array(
    z.strictObject({
      id,
      chapters: z.array(z.strictObject({ id })),
    }),
  ),
});

const text = z.string().min(1);

/** `book/<language>.yaml`: the words of the book itself. */
export const bookWordsShape = z.strictObject({
  title: text,
  subtitle: text,
  parts: z.record(id, text),
});

export type Term = z.infer<typeof termShape>;
export type Question = z.infer<typeof questionShape>;
export type BookFile = z.infer<typeof bookShape>;
export type BookWords = z.infer<typeof bookWordsShape>;
export type SearchWords = z.infer<typeof searchWordsShape>;
