import type { Problem } from '../markdown/problem.ts';
import type { Known } from './known.ts';
import { type Entry, isRecord } from './read-yaml.ts';

const english = (value: unknown): string =>
  isRecord(value) && typeof value['en'] === 'string' ? value['en'] : '';

/** Case, spaces and closing punctuation make no difference to a reader. */
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[.?!:]+$/, '')
    .trim();

type Named = { entry: Entry; path: (string | number)[]; text: string };

function repeated(
  named: Named[],
  say: (text: string, first: string) => Pick<Problem, 'id' | 'what' | 'remedy'>,
): Problem[] {
  const first = new Map<string, Named>();
  return named.flatMap((item): Problem[] => {
    const key = fold(item.text);
    if (key === '') return [];
    const other = first.get(key);
    if (!other) {
      first.set(key, item);
      return [];
    }
    const { file } = item.entry;
    const otherPlace = other.entry.file.placeOf([...other.entry.path, ...other.path]);
    const where = `${otherPlace.file}:${otherPlace.line}`;
    return [
      {
        ...file.placeOf([...item.entry.path, ...item.path]),
        ...say(item.text, where),
      },
    ];
  });
}

/** The answers of each question that read the same. */
function repeatedAnswers({ questions }: Known): Problem[] {
  return questions.flatMap((entry) => {
    const answers = Array.isArray(entry.value['answers'])
      ? (entry.value['answers'] as unknown[])
      : [];
    const named = answers.map((answer, index) => ({
      entry,
      path: ['answers', index, 'text', 'en'],
      text: english(isRecord(answer) ? answer['text'] : undefined),
    }));
    return repeated(named, (text, first) => ({
      id: 'book:same-answer',
      what: `Two answers of this question read "${text}": the other stands in ${first}`,
      remedy: 'Change or delete one of them.',
    }));
  });
}

/** Terms with one English name, questions with one wording, and answers that read the same. */
export function checkNames(known: Known): Problem[] {
  const names = known.terms.map((entry) => ({
    entry,
    path: ['names', 'en'],
    text: english(entry.value['names']),
  }));
  const prompts = known.questions.map((entry) => ({
    entry,
    path: ['prompt', 'en'],
    text: english(entry.value['prompt']),
  }));
  return [
    ...repeated(names, (text, first) => ({
      id: 'book:same-name',
      what: `Two terms have the English name "${text}": the other stands in ${first}`,
      remedy: 'Keep one of them, or give them names that a reader can tell apart.',
    })),
    ...repeated(prompts, (_, first) => ({
      id: 'book:same-question',
      what: `This question is asked twice: the other stands in ${first}`,
      remedy: 'Delete one of them, or ask for something else.',
    })),
    ...repeatedAnswers(known),
  ];
}
