import { factNames, factValue, isFactName, subjectsOf } from '../case/ledger.ts';
import { sourceLanguage } from '../languages.ts';
import { type Problem, suggest } from '../markdown/problem.ts';
import { headingsOf } from './inventory-ids.ts';
import type { Known } from './known.ts';
import { matchesIn } from './parse-chapter.ts';
import { type FilePlace, isRecord, named, type YamlFile } from './read-yaml.ts';

const subjectOf = (name: string): string => name.split('.')[1] ?? '';

/** Every text of a value with its path in the file. */
function textsIn(
  value: unknown,
  path: (string | number)[] = [],
): { text: string; path: (string | number)[] }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  return isRecord(value)
    ? Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]))
    : [];
}

/** What to do about a name that the ledger lacks. */
export const unknownFact = (
  name: string,
  { ledger }: Known,
): Pick<Problem, 'id' | 'what' | 'remedy'> => ({
  id: 'book:unknown-fact',
  what: `content/case.yaml has no number "${name}"`,
  remedy: suggest(
    name,
    factNames(ledger.data),
    (near) => `"${near}"`,
    'Name a fact of the ledger as case.<subject>.<fact>, or add it there.',
  ),
});

/** Inputs that name a fact which the ledger lacks. */
function unknownFacts(known: Known): Problem[] {
  return known.yaml.numbers.flatMap((file) =>
    textsIn(file.data)
      .filter(({ text }) => isFactName(text) && factValue(known.ledger.data, text) === undefined)
      .map(({ text, path }) => ({
        ...file.placeOf(path),
        ...unknownFact(text, known),
      })),
  );
}

const secondValue = (place: FilePlace, typed: string, name: string, value: number): Problem => ({
  id: 'book:second-value',
  ...place,
  what: `"${typed}" contradicts content/case.yaml, where ${name} is ${value}`,
  remedy:
    'Take the value of the ledger, say plainly that this is another case, or change the ledger and every chapter with it.',
});

/** Inputs typed beside a fact of the same subject that differ from the ledger without saying so in `assume`. */
function otherInputs({ yaml, ledger }: Known): Problem[] {
  const subjects = subjectsOf(ledger.data);
  return yaml.numbers.flatMap((file) =>
    named(file).flatMap(({ path, value }): Problem[] => {
      const input = isRecord(value['input']) ? value['input'] : {};
      const assumed = Array.isArray(value['assume']) ? value['assume'] : [];
      const about = new Set(Object.values(input).filter(isFactName).map(subjectOf));
      return Object.entries(input).flatMap(([name, typed]) =>
        [...about].flatMap((subject): Problem[] => {
          const fact = subjects[subject]?.[name]?.value;
          if (
            typeof typed !== 'number' ||
            typeof fact !== 'number' ||
            fact === typed ||
            assumed.includes(name)
          )
            return [];
          return [
            secondValue(
              file.placeOf([...path, 'input', name]),
              `${name}: ${typed}`,
              `case.${subject}.${name}`,
              fact,
            ),
          ];
        }),
      );
    }),
  );
}

type Saying = { name: string; value: number; pattern: RegExp; elsewhere: string[] };

/** The wordings that the ledger reserves for its facts, as in `said: ["{} complaints last year"]`. */
function sayingsOf(ledger: YamlFile): Saying[] {
  return Object.entries(subjectsOf(ledger.data)).flatMap(([subject, facts]) =>
    Object.entries(facts).flatMap(([fact, { value, said, elsewhere }]) => {
      if (typeof value !== 'number' || !Array.isArray(said)) return [];
      return said.map((words): Saying => {
        const [before = '', after = ''] = String(words)
          .split('{}')
          .map((part) => RegExp.escape(part).replace(/(\\x20| )+/g, '\\s+'));
        return {
          name: `case.${subject}.${fact}`,
          value,
          pattern: new RegExp(
            `${before}(?<![\\d.,])(\\d[\\d,\\u00a0\\u202f]*(?:\\.\\d+)?%?)${after}(?![\\p{L}\\d])`,
            'giu',
          ),
          elsewhere: Array.isArray(elsewhere) ? elsewhere.map(String) : [],
        };
      });
    }),
  );
}

const valueOf = (typed: string): number =>
  Number(typed.replace(/[,\u00a0\u202f%]/g, '')) / (typed.endsWith('%') ? 100 : 1);
const differs = (typed: string, value: number): boolean => Math.abs(valueOf(typed) - value) > 1e-9;

/** Numbers typed into texts in words that the ledger reserves for a fact with another value. */
function otherSayings({ texts, yaml, ledger }: Known): Problem[] {
  const inTexts = sayingsOf(ledger).flatMap(({ name, value, pattern, elsewhere }) =>
    texts
      .filter(
        ({ language, chapter }) => language === sourceLanguage && !elsewhere.includes(chapter),
      )
      .flatMap((text) =>
        matchesIn(text, pattern)
          .filter(({ match, line }) => {
            const within = headingsOf(text)
              .filter((heading) => heading.line <= line)
              .at(-1);
            return differs(match[1] ?? '', value) && !elsewhere.includes(within?.id ?? '');
          })
          .map(({ match, line, column }) =>
            secondValue({ file: text.file, line, column }, match[0], name, value),
          ),
      ),
  );
  const inLists = sayingsOf(ledger).flatMap(({ name, value, pattern, elsewhere }) =>
    [...yaml.questions, ...yaml.exercises].flatMap((file) =>
      textsIn(file.data).flatMap(({ text, path }) => {
        const id =
          Array.isArray(file.data) && isRecord(file.data[Number(path[0])])
            ? String((file.data[Number(path[0])] as Record<string, unknown>)['id'])
            : '';
        if (
          path.at(-1) !== sourceLanguage ||
          elsewhere.includes(id) ||
          elsewhere.includes(file.chapter)
        )
          return [];
        return [...text.matchAll(pattern)]
          .filter((match) => differs(match[1] ?? '', value))
          .map((match) => secondValue(file.placeOf(path), match[0], name, value));
      }),
    ),
  );
  return [...inTexts, ...inLists];
}

/** What contradicts the ledger of the running case, or names a fact that it lacks. */
export const checkCase = (known: Known): Problem[] => [
  ...unknownFacts(known),
  ...otherInputs(known),
  ...otherSayings(known),
];
