import { factValue, isFactName } from '../case/ledger.ts';
import { type Place, type Problem, suggest } from '../markdown/problem.ts';
import { unknownFact } from './check-case.ts';
import type { Known, Measure } from './known.ts';
import { type ChapterText, textProperty } from './parse-chapter.ts';
import { type Entry, isRecord } from './read-yaml.ts';

type Computed = { value: object } | { fault: string; path: (string | number)[] };

function compute({ value }: Entry, measure: Measure): Computed {
  try {
    const answer = measure(value['input']);
    if (answer.valid) return { value: { ...answer.value, input: value['input'] } };
    const { reason, field } = answer.problem;
    return { fault: field ? `${reason}, ${field}` : reason, path: field?.split('.') ?? [] };
  } catch (error) {
    return { fault: (error as Error).message, path: [] };
  }
}

const measureOf = (
  { value }: Entry,
  { measures }: Pick<Known, 'measures'>,
): Measure | undefined => {
  const measure = typeof value['measure'] === 'string' ? measures[value['measure']] : undefined;
  return typeof measure === 'function' ? (measure as Measure) : undefined;
};

/** Whether the name of a fact is left in an input: the ledger lacks it. */
const namesFact = (input: unknown): boolean =>
  isFactName(input) ||
  (typeof input === 'object' && input !== null && Object.values(input).some(namesFact));

/** Entries of numbers.yaml that cannot be computed or share their name. */
export function checkNumberEntries(known: Known): Problem[] {
  const { numbers, measures } = known;
  const names = Object.keys(measures).filter((name) => typeof measures[name] === 'function');
  return numbers.flatMap((entry, index): Problem[] => {
    const { file, path, value, id } = entry;
    const at = (place: Place, problem: Pick<Problem, 'id' | 'what' | 'remedy'>): Problem => ({
      file: file.file,
      ...place,
      ...problem,
    });
    const first = numbers.findIndex((other) => other.id === id);
    if (first < index)
      return [
        at(file.placeOf(path, 'key'), {
          id: 'book:duplicate-number',
          what: `The number "${id}" exists already in ${numbers[first]?.file.file}`,
          remedy: 'Give one of them another name; names are unique in the whole book.',
        }),
      ];
    if (typeof value['measure'] !== 'string' || !isRecord(value['input'])) return [];
    const measure = measureOf(entry, known);
    if (!measure)
      return [
        at(file.placeOf([...path, 'measure']), {
          id: 'book:unknown-measure',
          what: `There is no measure "${value['measure']}"`,
          remedy: suggest(
            value['measure'],
            names,
            (near) => `"${near}"`,
            'Name a function that src/measures exports.',
          ),
        }),
      ];
    const computed = compute(entry, measure);
    // an input that names an unknown fact is reported by that name
    if (!('fault' in computed) || namesFact(value['input'])) return [];
    return [
      at(file.placeOf([...path, 'input', ...computed.path]), {
        id: 'book:number-not-computed',
        what: `The number "${id}" cannot be computed: ${computed.fault}`,
        remedy: `Correct the input of ${value['measure']}.`,
      }),
    ];
  });
}

/** The numbers inside a result by their paths. */
const paths = (value: unknown): string[] =>
  Object.entries(isRecord(value) || Array.isArray(value) ? value : {}).flatMap(([name, inner]) =>
    typeof inner === 'number' ? [name] : paths(inner).map((path) => `${name}.${path}`),
  );

/** The result of an entry with its input; nothing when it cannot be computed. */
export function computedEntry(entry: Entry, measures: Known['measures']): object | undefined {
  const measure = measureOf(entry, { measures });
  const computed = measure && compute(entry, measure);
  return computed && 'value' in computed ? computed.value : undefined;
}

/** Every number inside a value, at any depth. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : Object.values(isRecord(value) || Array.isArray(value) ? value : {}).flatMap(numbersIn);

/** All numbers of an entry, its inputs and its results; none when it cannot be computed. */
export const computedNumbers = (entry: Entry, known: Known): number[] =>
  numbersIn(computedEntry(entry, known.measures));

/** `<Number>` tags that print no number. */
export function checkNumbers({ file, tags }: ChapterText, known: Known): Problem[] {
  return tags.flatMap((tag): Problem[] => {
    const of = tag.name === 'Number' ? textProperty(tag, 'of') : undefined;
    if (!of) return [];
    if (isFactName(of.value))
      return factValue(known.ledger.data, of.value) === undefined
        ? [{ file, line: of.line, column: of.column, ...unknownFact(of.value, known) }]
        : [];
    const [id = '', ...fields] = of.value.split('.');
    const entry = known.numbers.find((one) => one.id === id);
    const problem = (what: string, remedy: string): Problem[] => [
      { id: 'book:unknown-number', file, line: of.line, column: of.column, what, remedy },
    ];
    if (!entry)
      return problem(
        `No numbers.yaml has an entry "${id}"`,
        suggest(
          id,
          known.numbers.map((one) => one.id),
          (near) => `"${near}"`,
          'Add it to the numbers.yaml of this chapter.',
        ),
      );
    const measure = measureOf(entry, known);
    const computed = measure && compute(entry, measure);
    if (!computed || 'fault' in computed) return [];
    const all = paths(computed.value);
    const path = fields.join('.');
    return all.includes(path)
      ? []
      : problem(
          `The result "${id}" has no number "${path}"`,
          suggest(path, all, (near) => `"${id}.${near}"`, `It has ${all.join(', ')}.`),
        );
  });
}
